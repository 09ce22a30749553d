package org.partnerportal.dev.it.walls;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.partnerportal.adminrights.AdminKind;
import org.partnerportal.adminrights.AdminRightsService;
import org.partnerportal.adminrights.RecordAdminRights;
import org.partnerportal.adminrights.RequestAdminRights;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.offer.OutsourcingService;
import org.partnerportal.operator.AskForAccess;
import org.partnerportal.operator.OperatorAccessService;
import org.partnerportal.profile.SaveSupportProfile;
import org.partnerportal.profile.SupportProfileService;
import org.partnerportal.relationship.AskTransfer;
import org.partnerportal.relationship.ProposeTransfer;
import org.partnerportal.relationship.RequestLetter;
import org.partnerportal.relationship.RequestPartnership;
import org.partnerportal.relationship.RequestRelationship;
import org.partnerportal.relationship.RequestService;
import org.partnerportal.relationship.TransferService;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.subscription.DraftBatch;
import org.partnerportal.subscription.SubscriptionFilter;
import org.partnerportal.subscription.SupportBatchService;

/** What companies ask of each other and give each other. */
@Dependent
public class Dealings {

    static final String ROLE = "Service Support Administrator";
    static final String ISSUER = "https://identity.walls.example";

    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime() / 1_000);
    private static final RequestLetter LETTER = new RequestLetter("Walls", "Walls " + RequestLetter.LINK);

    @Inject
    private RequestService requests;

    @Inject
    private TransferService transfers;

    @Inject
    private AdminRightsService rights;

    @Inject
    private SupportBatchService batches;

    @Inject
    private OutsourcingService outsourcing;

    @Inject
    private OperatorAccessService accesses;

    @Inject
    private SupportProfileService profiles;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    /** The secret in the link of that request. */
    static String token(long request) {
        return "walls-" + request;
    }

    /** Whom the provider of that company has proven once. */
    static String linked(long company) {
        return "linked-" + company + "@walls.example";
    }

    /** A partner asks a company that the portal does not know. */
    long request(long partner) throws Exception {
        return request(partner, UUID.randomUUID().toString());
    }

    long requestOf(long partner, long customer) throws Exception {
        return request(partner, string("SELECT ms_tenant_id FROM company WHERE id = ?", customer));
    }

    private long request(long partner, String msTenantId) throws Exception {
        return Network.as(
                partner,
                () -> known(requests.request(new RequestRelationship(
                                msTenantId, "Walls", "walls.example", "w@walls.example", true, false, "en", LETTER))
                        .id()));
    }

    long invite(long provider, long reseller) throws Exception {
        String partnerId = string("SELECT partner_id FROM company WHERE id = ?", reseller);
        return Network.as(
                provider,
                () -> known(requests.invite(new RequestPartnership(partnerId, "Walls", "w@walls.example", "en", LETTER))
                        .id()));
    }

    private long known(long request) throws SQLException {
        Sql.update(
                database,
                "UPDATE relationship_request SET token_hash = SHA2(?, 256) WHERE id = ?",
                token(request),
                request);
        return request;
    }

    /** The customer asks its partner of record. */
    long transfer(long customer, long partner) throws Exception {
        return Network.as(customer, () -> transfers.ask(new AskTransfer(partner, "Walls", "Walls")));
    }

    long proposal(long partner, long customer) throws Exception {
        return Network.as(partner, () -> transfers.propose(new ProposeTransfer(customer, "Walls", "Walls")));
    }

    /** Asked for by the partner, which has others in force. */
    long adminRights(long partner, long customer) throws Exception {
        return Network.as(partner, () -> {
            rights.record(new RecordAdminRights(
                    customer,
                    AdminKind.DAP,
                    "Walls " + NUMBER.incrementAndGet(),
                    "active",
                    Set.of(),
                    Instant.now().minusSeconds(60),
                    null,
                    false));
            return rights.request(
                    new RequestAdminRights(customer, "Walls " + NUMBER.incrementAndGet(), Set.of(ROLE), 90, false));
        });
    }

    long batch(long provider, long subscription, long reseller) throws Exception {
        return Network.as(
                provider,
                () -> batches.draft(new DraftBatch(SubscriptionFilter.owned(), null, List.of(subscription), reseller)));
    }

    /** The provider offers to support its resellers' customers. */
    void offerSupport(long provider, long offer) throws Exception {
        Network.as(provider, () -> {
            outsourcing.mark(offer);
            return null;
        });
    }

    void leaveSupport(long reseller, long provider) throws Exception {
        Network.as(reseller, () -> {
            outsourcing.take(provider);
            return null;
        });
    }

    /** Somebody of the operator looks into that company. */
    long access(Caller person, long company) throws Exception {
        return CallerContext.callAs(
                person, () -> accesses.ask(new AskForAccess(company, "because the walls are walked", 30)));
    }

    void profile(long partner) throws Exception {
        Network.as(partner, () -> {
            profiles.save(new SaveSupportProfile(0, "help@walls.example", "+34915550100", "https://walls.example"));
            return null;
        });
    }

    /** A provider of identities for the company, and somebody whom it has proven; answers the company. */
    long identityProvider(long company) throws SQLException {
        Sql.update(
                database,
                "INSERT INTO identity_provider (company_id, issuer, client_id, client_secret, creates_users, required,"
                        + " checks_second_factor, changed_at) VALUES (?, ?, 'Walls', '', FALSE, FALSE, FALSE, NOW(6))",
                company,
                ISSUER);
        Sql.update(
                database,
                "INSERT INTO portal_user (company_id, email, name, language, time_zone, security_stamp, created_at,"
                        + " changed_at) VALUES (?, ?, 'Ana Walls', 'en', 'Europe/Madrid', '', NOW(6), NOW(6))",
                company,
                linked(company));
        Sql.update(
                database,
                "INSERT INTO user_identity (company_id, user_id, issuer, subject, linked_at)"
                        + " SELECT company_id, id, ?, 'walls', NOW(6) FROM portal_user WHERE email = ?",
                ISSUER,
                linked(company));
        return company;
    }

    private String string(String query, Object... parameters) throws SQLException {
        return Sql.strings(database, query, parameters).get(0);
    }
}
