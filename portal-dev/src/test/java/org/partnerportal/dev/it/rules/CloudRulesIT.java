package org.partnerportal.dev.it.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CreateCompany;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.company.Partners;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.imports.ImportExports;
import org.partnerportal.imports.ImportRunner;
import org.partnerportal.imports.ImportView;
import org.partnerportal.imports.UploadImport;
import org.partnerportal.offer.Channel;
import org.partnerportal.offer.ChannelKind;
import org.partnerportal.offer.CreateOffer;
import org.partnerportal.offer.Fulfilment;
import org.partnerportal.offer.Holidays;
import org.partnerportal.offer.Interval;
import org.partnerportal.offer.IssueType;
import org.partnerportal.offer.LocalText;
import org.partnerportal.offer.OfferContent;
import org.partnerportal.offer.OfferIncompleteException;
import org.partnerportal.offer.OfferProblem;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.offer.OfferService;
import org.partnerportal.offer.Price;
import org.partnerportal.offer.PriceKind;
import org.partnerportal.offer.PublishOffer;
import org.partnerportal.offer.Scope;
import org.partnerportal.offer.ServiceCalendar;
import org.partnerportal.operator.OpenAccount;
import org.partnerportal.operator.OperatorCompanyService;
import org.partnerportal.relationship.RequestLetter;
import org.partnerportal.relationship.RequestPartnership;
import org.partnerportal.relationship.RequestRelationship;
import org.partnerportal.relationship.RequestService;
import org.partnerportal.rules.NotInThisCloudException;
import org.partnerportal.servicemanagement.RecordHealth;
import org.partnerportal.servicemanagement.ServiceHealthService;

/** What a cloud does not know (DOMAIN 2.7, {@code cloud_rule.csv}), asked for at every door that leads there. */
class CloudRulesIT extends PortalIT {

    private static final RequestLetter LETTER = new RequestLetter("Hello", "Hello " + RequestLetter.LINK);
    private static final String HEADINGS = "Microsoft ID,Company name,Primary domain name,Relationship\n";

    @Inject
    private Partners partners;

    @Inject
    private OperatorCompanyService accounts;

    @Inject
    private CustomerService customers;

    @Inject
    private RequestService requests;

    @Inject
    private ImportRunner imports;

    @Inject
    private ImportExports exports;

    @Inject
    private OfferService offers;

    @Inject
    private OfferQueries offerQueries;

    @Inject
    private ServiceHealthService health;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Test
    void theGovernmentsCloudHasNoIndirectModel() throws Exception {
        for (CompanyKind kind : List.of(CompanyKind.INDIRECT_PROVIDER, CompanyKind.INDIRECT_RESELLER)) {
            refused("INDIRECT_MODEL", () -> openedByOperator(kind));
            refused("INDIRECT_MODEL", () -> partners.open(kind, Cloud.US_GOVERNMENT, "Wingtip"));
        }
        assertThat(openedByOperator(CompanyKind.DIRECT_BILL_PARTNER)).isPositive();

        Partner provider = leftOver(CompanyKind.INDIRECT_PROVIDER);
        Partner reseller = leftOver(CompanyKind.INDIRECT_RESELLER);
        refused("INDIRECT_MODEL", () -> partners.link(provider, reseller.id(), Instant.EPOCH));
        refused(
                "INDIRECT_MODEL",
                () -> provider.does(() -> requests.invite(
                        new RequestPartnership(partnerId(reseller), "Wingtip", "w@wingtip.example", "en", LETTER))));
    }

    @Test
    void theGovernmentsCloudHasNoHealthAndNoRequestWithoutRights() throws Exception {
        Partner government = partners.open(CompanyKind.DIRECT_BILL_PARTNER, Cloud.US_GOVERNMENT, "Wingtip");
        refused(
                "SERVICE_HEALTH",
                () -> government.runs(() -> health.record(
                        new RecordHealth(null, "EXCHANGE_ONLINE", "serviceRestored", Instant.EPOCH, "", "me"))));
        refused("DAP_OPTIONAL", () -> government.does(() -> requests.request(asked(id(), false))));
        assertThat(government.does(() -> requests.request(asked(id(), true))).id())
                .isPositive();
    }

    @Test
    void germanyIsClosedToCustomersThatItDoesNotKnow() throws Exception {
        Partner german = partners.open(CompanyKind.DIRECT_BILL_PARTNER, Cloud.GERMANY, "Fabrikam");
        String known = id();
        Sql.update(
                database,
                "INSERT INTO company (kind, cloud, ms_tenant_id, name, changed_at)"
                        + " VALUES ('CUSTOMER', 'GERMANY', ?, 'Altkunde', NOW(6))",
                known);
        String elsewhere = id();
        partners.open(CompanyKind.DIRECT_BILL_PARTNER, "Elsewhere")
                .does(() -> customers.add(new AddCustomer(elsewhere, "Elsewhere", "")));

        for (String unknown : List.of(id(), elsewhere)) {
            refused("NEW_CUSTOMERS", () -> german.does(() -> customers.add(new AddCustomer(unknown, "Neukunde", ""))));
            refused("NEW_CUSTOMERS", () -> german.does(() -> requests.request(asked(unknown, true))));
        }
        ImportView imported = german.does(() -> imports.runNow(
                new UploadImport("kunden.csv", null),
                stream(HEADINGS + known + ",Altkunde,,\n" + elsewhere + ",Neukunde,,\n")));
        assertThat(imported.lines().added()).isOne();
        assertThat(imported.lines().faulty()).isOne();
        assertThat(faults(german, imported.id())).contains("CLOUD_CLOSED");
        assertThat(Sql.strings(
                        database,
                        "SELECT c.ms_tenant_id FROM customer_relationship r JOIN company c ON c.id = r.customer_id"
                                + " WHERE r.partner_id = ?",
                        german.id()))
                .containsExactly(known);
        assertThat(german.does(() -> requests.request(asked(known, true))).id()).isPositive();
    }

    @Test
    void chinaIsSupportedDayAndNight() throws Exception {
        Partner chinese = partners.open(CompanyKind.DIRECT_BILL_PARTNER, Cloud.CHINA, "Litware");
        long offer = chinese.does(() -> offers.create(new CreateOffer(
                "Office hours",
                content(ServiceCalendar.weekly(
                        "Asia/Shanghai", Holidays.NONE, Interval.of(DayOfWeek.MONDAY, "09:00", "18:00"))))));
        for (ThrowingCallable door : List.<ThrowingCallable>of(
                () -> chinese.does(() -> offers.publish(now(offer))),
                () -> chinese.runs(() -> offers.submit(now(offer))))) {
            assertThatThrownBy(door)
                    .isInstanceOfSatisfying(OfferIncompleteException.class, refused -> assertThat(refused.problems())
                            .filteredOn(OfferProblem::blocking)
                            .extracting(OfferProblem::code)
                            .containsExactly("hours.aroundTheClock"));
        }
        long always = chinese.does(() ->
                offers.create(new CreateOffer("Day and night", content(ServiceCalendar.always("Asia/Shanghai")))));
        assertThat(chinese.does(() -> offers.publish(now(always)))).isPositive();
        assertThat(chinese.does(() -> offerQueries.duties()).aroundTheClock()).isTrue();
    }

    private long openedByOperator(CompanyKind kind) throws Exception {
        Partner operator = partners.open(CompanyKind.OPERATOR, "Operator");
        CreateCompany company =
                new CreateCompany(kind, Cloud.US_GOVERNMENT, "Wingtip", null, null, "US", "America/New_York", "en");
        return operator.does(() -> accounts.open(new OpenAccount(company, "Ada", "a" + id() + "@wingtip.example")));
    }

    /** An account from before the rule. */
    private Partner leftOver(CompanyKind kind) throws Exception {
        Partner direct = partners.open(CompanyKind.DIRECT_BILL_PARTNER, Cloud.US_GOVERNMENT, "Wingtip");
        Sql.update(database, "UPDATE company SET kind = ? WHERE id = ?", kind.name(), direct.id());
        return new Partner(direct.id(), direct.cloud(), kind);
    }

    private String partnerId(Partner partner) throws Exception {
        return Sql.strings(database, "SELECT partner_id FROM company WHERE id = ?", partner.id())
                .get(0);
    }

    private String faults(Partner partner, long job) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        partner.runs(() -> exports.faulty(job, out, Locale.ENGLISH, fault -> String.valueOf(fault.fault())));
        return out.toString(StandardCharsets.UTF_8);
    }

    private PublishOffer now(long offer) {
        return PublishOffer.now(offer, offerQueries.draft(offer).version());
    }

    private static OfferContent content(ServiceCalendar calendar) {
        return new OfferContent(
                List.of("en"),
                new LocalText(Map.of("en", "Support")),
                new Scope(null, Set.of(IssueType.TECHNICAL), null, null, null),
                List.of(Fulfilment.own()),
                List.of(calendar),
                List.of(Channel.of(ChannelKind.EMAIL, "help@litware.example", "en")),
                List.of(),
                List.of(Price.of(PriceKind.INCLUDED)),
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    private static RequestRelationship asked(String msTenantId, boolean rights) {
        return new RequestRelationship(
                msTenantId, "Adatum", "adatum.example", "a@adatum.example", rights, false, "en", LETTER);
    }

    private static void refused(String rule, ThrowingCallable door) {
        assertThatThrownBy(door)
                .isInstanceOfSatisfying(NotInThisCloudException.class, refused -> assertThat(refused.messageKey())
                        .endsWith(rule));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static ByteArrayInputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }
}
