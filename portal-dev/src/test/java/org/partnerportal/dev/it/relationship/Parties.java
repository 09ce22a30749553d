package org.partnerportal.dev.it.relationship;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.company.Partners;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.relationship.IssuedRequest;
import org.partnerportal.relationship.RequestKind;
import org.partnerportal.relationship.RequestLetter;
import org.partnerportal.relationship.RequestPartnership;
import org.partnerportal.relationship.RequestQueries;
import org.partnerportal.relationship.RequestRelationship;
import org.partnerportal.relationship.RequestService;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/** Partners, customers and resellers who ask one another. */
@Dependent
public class Parties {

    @Inject
    private Partners partners;

    @Inject
    private RequestService requests;

    @Inject
    private RequestQueries queries;

    @Inject
    private CompanyQueries companies;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    Partner open(CompanyKind kind, String name) throws Exception {
        return partners.open(kind, name);
    }

    Partner open(CompanyKind kind, Cloud cloud, String name) throws Exception {
        return partners.open(kind, cloud, name);
    }

    /** As the partner's own job would: nobody waits for a mail. */
    <T> T as(Partner partner, Callable<T> work) throws Exception {
        return CallerContext.callAs(
                new Caller(
                        partner.id(),
                        null,
                        partner.cloud().name(),
                        partner.kind().name(),
                        Caller.system(partner.id()).permissions()),
                work);
    }

    String msTenantId(Partner company) throws Exception {
        return Sql.strings(database, "SELECT ms_tenant_id FROM company WHERE id = ?", company.id())
                .get(0);
    }

    IssuedRequest ask(Partner partner, Partner customer, boolean rights) throws Exception {
        return ask(partner, msTenantId(customer), rights);
    }

    IssuedRequest ask(Partner partner, String msTenantId, boolean rights) throws Exception {
        return as(
                partner,
                () -> requests.request(new RequestRelationship(
                        msTenantId,
                        "Adatum",
                        "adatum.example",
                        address(),
                        rights,
                        false,
                        "es",
                        letter(RequestKind.CUSTOMER, rights))));
    }

    IssuedRequest invite(Partner provider, String partnerId) throws Exception {
        return as(
                provider,
                () -> requests.invite(new RequestPartnership(
                        partnerId, "Fabrikam", address(), "en", letter(RequestKind.RESELLER, false))));
    }

    String partnerId(Partner partner) {
        return companies.get(partner.id()).partnerId();
    }

    static String token(IssuedRequest issued) {
        return issued.url().substring(issued.url().indexOf("token=") + 6);
    }

    void expire(IssuedRequest issued) throws Exception {
        Sql.update(
                database,
                "UPDATE relationship_request SET expires_at = NOW(6) - INTERVAL 1 DAY WHERE id = ?",
                issued.id());
    }

    private RequestLetter letter(RequestKind kind, boolean rights) {
        return queries.draft(kind, rights, "es");
    }

    private static String address() {
        return "p" + UUID.randomUUID() + "@adatum.example";
    }
}
