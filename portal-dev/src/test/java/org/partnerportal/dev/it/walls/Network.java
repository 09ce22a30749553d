package org.partnerportal.dev.it.walls;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyService;
import org.partnerportal.company.CreateCompany;
import org.partnerportal.company.PartnershipService;
import org.partnerportal.contactpage.ContactLinkService;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.adminrights.Delegation;
import org.partnerportal.imports.ImportService;
import org.partnerportal.imports.UploadImport;
import org.partnerportal.notice.AddContactPerson;
import org.partnerportal.notice.ContactPersonService;
import org.partnerportal.offer.Channel;
import org.partnerportal.offer.ChannelKind;
import org.partnerportal.offer.CreateOffer;
import org.partnerportal.offer.Fulfilment;
import org.partnerportal.offer.IssueType;
import org.partnerportal.offer.LocalText;
import org.partnerportal.offer.OfferContent;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.offer.OfferService;
import org.partnerportal.offer.Price;
import org.partnerportal.offer.PriceKind;
import org.partnerportal.offer.PublishOffer;
import org.partnerportal.offer.Scope;
import org.partnerportal.offer.ServiceCalendar;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.subscription.AssignSupportContact;
import org.partnerportal.subscription.CustomerSubscription;
import org.partnerportal.subscription.RecordSubscription;
import org.partnerportal.subscription.SalesChannel;
import org.partnerportal.subscription.SubscriptionQueries;
import org.partnerportal.subscription.SubscriptionService;
import org.partnerportal.subscription.SubscriptionStatus;

/** Makes companies of all kinds that work with each other, and what belongs to them. */
@Dependent
public class Network {

    static final OfferContent OFFER = new OfferContent(
            List.of("en"),
            new LocalText(Map.of("en", "Walls")),
            new Scope(null, Set.of(IssueType.TECHNICAL), null, null, null),
            List.of(Fulfilment.own()),
            List.of(ServiceCalendar.always("Europe/Madrid")),
            List.of(Channel.of(ChannelKind.EMAIL, "help@example.com", "en")),
            List.of(),
            List.of(Price.of(PriceKind.INCLUDED)),
            null,
            new LocalText(Map.of("en", "Walls")),
            List.of(),
            List.of(),
            null);

    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime() / 1_000);

    @Inject
    private CompanyService companies;

    @Inject
    private PartnershipService partnerships;

    @Inject
    private CustomerService customers;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private SubscriptionQueries subscriptionQueries;

    @Inject
    private OfferService offers;

    @Inject
    private OfferQueries offerQueries;

    @Inject
    private ImportService imports;

    @Inject
    private Delegation delegation;

    @Inject
    private ContactPersonService persons;

    @Inject
    private ContactLinkService links;

    @Inject
    private Dealings dealings;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    Dealings dealings() {
        return dealings;
    }

    long company(CompanyKind kind) throws Exception {
        return company(kind, Cloud.COMMERCIAL);
    }

    long company(CompanyKind kind, Cloud cloud) throws Exception {
        CreateCompany command = new CreateCompany(
                kind,
                cloud,
                "Walls " + NUMBER.incrementAndGet(),
                UUID.randomUUID().toString(),
                kind.isPartner() ? String.valueOf(NUMBER.incrementAndGet()) : null,
                "ES",
                "Europe/Madrid",
                "es");
        return CallerContext.callAs(Caller.system(0), () -> companies.create(command));
    }

    void link(long provider, long reseller) throws Exception {
        as(provider, () -> {
            partnerships.begin(reseller, clock.instant());
            return null;
        });
    }

    /** With a person and a link. */
    long customer(long partner) throws Exception {
        String name = "Walls customer " + NUMBER.incrementAndGet();
        return as(partner, () -> {
            long customer = customers.add(new AddCustomer(
                    UUID.randomUUID().toString(), name, name.replace(' ', '-').toLowerCase() + ".example"));
            persons.add(new AddContactPerson(customer, "Ana", "a" + customer + "@fabrikam.example", "en"));
            links.give(customer);
            return customer;
        });
    }

    long subscription(long owner, long customer, SalesChannel channel, Long reseller) throws Exception {
        return as(
                owner,
                () -> subscriptions.record(new RecordSubscription(
                        customer, channel, null, "Azure plan", null, 5, SubscriptionStatus.ACTIVE, reseller)));
    }

    /** From tomorrow on; answers the assignment. It stays when the contact's admin rights end, which others may need. */
    long assignment(long provider, long subscription, long contact) throws Exception {
        as(provider, () -> {
            CustomerSubscription sold = subscriptionQueries.own(subscription);
            long customer = sold.row().customerId();
            delegation.give(contact, customer);
            subscriptions.assignSupportContact(new AssignSupportContact(
                    subscription, contact, clock.instant().plus(Duration.ofDays(1)), sold.version()));
            delegation.end(contact, customer);
            return null;
        });
        return number("SELECT MAX(id) FROM support_assignment WHERE subscription_id = ?", subscription);
    }

    /** Names the contact and takes the work back. */
    void contactForAMoment(long provider, long subscription, long contact) throws Exception {
        for (long next : new long[] {contact, provider}) {
            as(provider, () -> {
                CustomerSubscription sold = subscriptionQueries.own(subscription);
                delegation.give(next, sold.row().customerId());
                long version = sold.version();
                subscriptions.assignSupportContact(new AssignSupportContact(subscription, next, null, version));
                return null;
            });
        }
    }

    long offer(long partner) throws Exception {
        return as(partner, () -> {
            long offer = offers.create(new CreateOffer("Walls", OFFER));
            offers.publish(PublishOffer.now(offer, offerQueries.draft(offer).version()));
            return offer;
        });
    }

    /** A file that calls a customer otherwise. */
    long upload(long partner, long customer) throws Exception {
        String known = Sql.strings(database, "SELECT ms_tenant_id FROM company WHERE id = ?", customer)
                .get(0);
        byte[] file = ("Microsoft ID,Company name,Primary domain name,Relationship\n" + known
                        + ",Walls,walls.example,Reseller\n")
                .getBytes(StandardCharsets.UTF_8);
        return as(partner, () -> imports.upload(new UploadImport("walls.csv", null), new ByteArrayInputStream(file)));
    }

    /** Waits until the files have been read and compared. */
    void settled() throws Exception {
        for (int i = 0;
                i < 600 && number("SELECT COUNT(*) FROM import_job WHERE status IN ('READING', 'COMPARING')") > 0;
                i++) {
            Thread.sleep(50);
        }
    }

    /** Pieces and lines of an import, and where it stands. */
    String left(long job) throws SQLException {
        return Sql.strings(
                        database,
                        "SELECT CONCAT_WS(' ', (SELECT COUNT(*) FROM import_piece p WHERE p.job_id = j.id), (SELECT"
                                + " COUNT(*) FROM import_row r WHERE r.job_id = j.id), j.status) FROM import_job j WHERE j.id = ?",
                        job)
                .get(0);
    }

    long number(String query, Object... parameters) throws SQLException {
        return Long.parseLong(Sql.strings(database, query, parameters).get(0));
    }

    static <T> T as(long company, Callable<T> work) throws Exception {
        return CallerContext.callAs(Caller.system(company), work);
    }
}
