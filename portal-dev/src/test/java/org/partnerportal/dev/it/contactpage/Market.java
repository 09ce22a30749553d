package org.partnerportal.dev.it.contactpage;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
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
import org.partnerportal.offer.SaveDraft;
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

/** Makes companies and lets their people do what they would do on pages. */
@Dependent
public class Market {

    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime() / 1_000);
    /** Somebody at the company: whoever waits for an answer, unlike a job. */
    private static final long PERSON = 1;

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
    private Delegation delegation;

    @Inject
    private ContactLinkService links;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    /** A partner in the commercial cloud with that name and a number behind it that makes it unique. */
    long partner(CompanyKind kind, String name) throws Exception {
        CreateCompany command = new CreateCompany(
                kind,
                Cloud.COMMERCIAL,
                name,
                UUID.randomUUID().toString(),
                String.valueOf(NUMBER.incrementAndGet()),
                "ES",
                "Europe/Madrid",
                "es");
        return CallerContext.callAs(Caller.system(0), () -> companies.create(command));
    }

    void link(long provider, long reseller) throws Exception {
        prepare(provider, () -> {
            partnerships.begin(reseller, clock.instant());
            return null;
        });
    }

    long customer(long partner, CompanyKind kind, String msTenantId, String name) throws Exception {
        return prepare(partner, () -> customers.add(new AddCustomer(msTenantId, name, "")));
    }

    long subscription(long owner, CompanyKind kind, long customer, String product, Long reseller) throws Exception {
        return prepare(
                owner,
                () -> subscriptions.record(new RecordSubscription(
                        customer, SalesChannel.CSP, null, product, null, 5, SubscriptionStatus.ACTIVE, reseller)));
    }

    void designate(long provider, long subscription, long contact) throws Exception {
        as(provider, CompanyKind.INDIRECT_PROVIDER, () -> {
            CustomerSubscription sold = subscriptionQueries.own(subscription);
            delegation.give(contact, sold.row().customerId());
            long version = sold.version();
            subscriptions.assignSupportContact(new AssignSupportContact(subscription, contact, null, version));
            return null;
        });
    }

    /** Publishes an offer for all products under that title; returns the offer. */
    long publish(long company, CompanyKind kind, String title) throws Exception {
        return as(company, kind, () -> {
            long offer = offers.create(new CreateOffer(title, content(title)));
            offers.publish(PublishOffer.now(offer, offerQueries.draft(offer).version()));
            return offer;
        });
    }

    /** Publishes the next version of the offer under that title. */
    void publishNext(long company, CompanyKind kind, long offer, String title) throws Exception {
        as(company, kind, () -> {
            var draft = offerQueries.draft(offer);
            long version = offers.saveDraft(new SaveDraft(offer, draft.version(), draft.name(), content(title)));
            return offers.publish(PublishOffer.now(offer, version));
        });
    }

    String give(long partner, CompanyKind kind, long customer) throws Exception {
        return as(partner, kind, () -> links.give(customer).token());
    }

    /** Does the work as a job, which waits for no lease: for what is there before the test begins. */
    private static <T> T prepare(long company, Callable<T> work) throws Exception {
        return CallerContext.callAs(Caller.system(company), work);
    }

    /** Puts an address in the place of another that the services would refuse. */
    void misspell(String email, String odd) throws SQLException {
        Sql.update(database, "UPDATE customer_contact SET email = ? WHERE email = ?", odd, email);
    }

    /** A time zone that the services would refuse, or the right one again. */
    void zone(long partner, String zone) throws SQLException {
        Sql.update(database, "UPDATE company SET time_zone = ? WHERE id = ?", zone, partner);
    }

    /** As if Partner Center said in a later file that the subscription is over. */
    void end(long subscription) throws SQLException {
        Sql.update(database, "UPDATE subscription SET status = 'Cancelada' WHERE id = ?", subscription);
    }

    /** As if the minute were over that a failed count waits. */
    void recountNow(long partner) throws SQLException {
        Sql.update(database, "UPDATE support_load_count SET retry_at = NULL WHERE partner_id = ?", partner);
    }

    /** As if the minute were over that a failed notice waits. */
    void retryNow(long partner) throws SQLException {
        Sql.update(database, "UPDATE notice SET retry_at = NULL WHERE partner_id = ?", partner);
    }

    /** As if the partner had never given out a link. */
    void forgetLinks(long partner) throws SQLException {
        Sql.update(database, "DELETE FROM contact_link WHERE partner_id = ?", partner);
    }

    /** Does the work as a person of that company who may do everything. */
    <T> T as(long company, CompanyKind kind, Callable<T> work) throws Exception {
        Caller person = new Caller(
                company,
                PERSON,
                "COMMERCIAL",
                kind.name(),
                Caller.system(company).permissions());
        return CallerContext.callAs(person, work);
    }

    private static OfferContent content(String title) {
        return new OfferContent(
                List.of("en"),
                new LocalText(Map.of("en", title)),
                new Scope(null, Set.of(IssueType.TECHNICAL), null, null, null),
                List.of(Fulfilment.own()),
                List.of(ServiceCalendar.always("Europe/Madrid")),
                List.of(Channel.of(ChannelKind.EMAIL, "help@example.com", "en")),
                List.of(),
                List.of(Price.of(PriceKind.INCLUDED)),
                null,
                new LocalText(Map.of("en", "Extra: " + title)),
                List.of(),
                List.of(),
                null);
    }
}
