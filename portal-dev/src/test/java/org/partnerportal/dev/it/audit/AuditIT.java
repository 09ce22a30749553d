package org.partnerportal.dev.it.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnerportal.audit.AuditFilter;
import org.partnerportal.audit.AuditRow;
import org.partnerportal.audit.AuditService;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyService;
import org.partnerportal.company.EditCompany;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerExistsException;
import org.partnerportal.customer.EditCustomer;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.dev.it.Walk;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.imports.ImportExports;
import org.partnerportal.relationship.EndLetter;
import org.partnerportal.relationship.EndRelationship;
import org.partnerportal.relationship.EndService;
import org.partnerportal.relationship.RequestLetter;
import org.partnerportal.relationship.Successor;
import org.partnerportal.servicemanagement.ServiceManagementQueries;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Origin;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.trail.Change;
import org.partnerportal.shared.trail.Outcome;

/** What stands in the trail, and who sees it. */
class AuditIT extends AuditScene {

    @Inject
    private CompanyService companies;

    @Inject
    private CompanyQueries companyQueries;

    @Inject
    private ImportExports exports;

    @Inject
    private AuditService service;

    @Inject
    private ServiceManagementQueries services;

    @Inject
    private EndService ends;

    @Test
    void tellsWhoChangedWhatFromWhereWithBeforeAndAfter() throws Exception {
        Partner partner = partner();
        long customer = addCustomer(partner, "Relecloud");
        Instant before = Instant.now();
        Origin.callFrom("203.0.113.7", () -> {
            rename(partner, customer, "Relecloud Ibérica 🌍");
            return null;
        });

        AuditRow row = latest(partner);
        assertThat(row)
                .returns("CustomerService.edit", AuditRow::operation)
                .returns("CUSTOMER_EDIT", AuditRow::permission)
                .returns(Outcome.DONE, AuditRow::outcome)
                .returns(1L, AuditRow::userId)
                .returns(customer, AuditRow::customerId)
                .returns("Relecloud Ibérica 🌍", AuditRow::customerName)
                .returns("203.0.113.7", AuditRow::origin)
                .returns("COMMERCIAL", AuditRow::cloud)
                .returns("customer_relationship:" + customer, AuditRow::subject);
        assertThat(row.at()).isBetween(before.minusSeconds(1), Instant.now().plusSeconds(1));
        Change change = row.changes().get(0);
        assertThat(change.before()).contains(entry("company_name", "Relecloud"));
        assertThat(change.after()).contains(entry("company_name", "Relecloud Ibérica 🌍"));
        assertThat(change.after()).doesNotContainKeys("primary_domain", "version");
    }

    @Test
    void noEntityIsForgotten() throws Exception {
        Partner partner = partner();
        partner.runs(() -> {
            var own = companyQueries.own();
            companies.edit(new EditCompany(own.name(), "Europe/Lisbon", "es", null, true, own.version()));
        });

        Change change = latest(partner).changes().get(0);
        assertThat(change.what()).isEqualTo("company");
        assertThat(change.before()).containsOnly(entry("time_zone", "Europe/Madrid"), entry("four_eyes", "false"));
        assertThat(change.after()).containsOnly(entry("time_zone", "Europe/Lisbon"), entry("four_eyes", "true"));
    }

    @Test
    void refusedAttemptsAreToldAndLeaveNothingElse() throws Exception {
        Partner partner = partner();
        long foreign = addCustomer(partner(), "Another's");
        Caller viewer =
                new Caller(partner.id(), 1L, "COMMERCIAL", "DIRECT_BILL_PARTNER", EnumSet.of(Permission.CUSTOMER_VIEW));

        assertThatThrownBy(() -> CallerContext.runAs(
                        viewer, () -> customers.edit(new EditCustomer(foreign, "Mine", "example.com", 0))))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(
                        () -> partner.runs(() -> customers.edit(new EditCustomer(foreign, "Mine", "example.com", 0))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> partner.runs(() -> customerQueries.get(foreign)))
                .isInstanceOf(NotFoundException.class);
        String msTenantId = UUID.randomUUID().toString();
        partner.does(() -> customers.add(new AddCustomer(msTenantId, "Once", "")));
        assertThatThrownBy(() -> partner.does(() -> customers.add(new AddCustomer(msTenantId, "Twice", ""))))
                .isInstanceOf(CustomerExistsException.class);

        assertThat(trailOf(partner))
                .extracting(row -> row.operation() + " " + row.outcome() + " " + row.refusal())
                .containsExactly(
                        "CustomerService.add REFUSED CustomerExistsException",
                        "CustomerService.add DONE null",
                        "CustomerQueries.get REFUSED NotFoundException",
                        "CustomerService.edit REFUSED NotFoundException",
                        "CustomerService.edit REFUSED ForbiddenException");
        assertThat(trailOf(partner).get(3).arguments()).contains(entry("id", String.valueOf(foreign)));
        assertThat(verify(partner).unbroken()).isTrue();
    }

    @Test
    void whatTypedTextSaidIsNotToldOfARefusal() throws Exception {
        Partner partner = partner();
        assertThatThrownBy(() -> partner.runs(() -> customers.edit(new EditCustomer(1, "", "not a domain!", 0))))
                .isInstanceOf(Exception.class);

        assertThat(latest(partner)).returns(Outcome.REFUSED, AuditRow::outcome);
        assertThat(latest(partner).arguments()).containsOnlyKeys("id", "version");
    }

    @Test
    void everybodySeesTheOwnTrailAndTheCustomerItsSlice() throws Exception {
        Partner partner = partner();
        Partner stranger = partner();
        long customer = addCustomer(partner, "Visible");
        long other = addCustomer(partner, "Other");
        rename(partner, other, "Other, renamed");
        assertThatThrownBy(() ->
                        partner.runs(() -> customers.edit(new EditCustomer(customer, "Never", "example.com", 99))))
                .isInstanceOf(RuntimeException.class);

        assertThat(trailOf(stranger)).isEmpty();
        Caller administrator = new Caller(customer, 2L, "COMMERCIAL", "CUSTOMER", EnumSet.of(Permission.AUDIT_VIEW));
        List<AuditRow> slice =
                CallerContext.callAs(administrator, () -> trail.list(AuditFilter.all(), PageRequest.first(50))
                        .rows());
        assertThat(slice).singleElement().returns("CustomerService.add", AuditRow::operation);
        assertThat(slice.get(0).origin()).isNull();
        Caller withoutCustomers =
                new Caller(partner.id(), 1L, "COMMERCIAL", "DIRECT_BILL_PARTNER", EnumSet.of(Permission.AUDIT_VIEW));
        assertThat(CallerContext.callAs(withoutCustomers, () -> trail.list(AuditFilter.all(), PageRequest.first(50))
                        .rows()))
                .noneMatch(row -> row.customerId() != null);
        assertThatThrownBy(() -> CallerContext.runAs(
                        new Caller(partner.id(), 1L, "", "", Set.of()),
                        () -> trail.list(AuditFilter.all(), PageRequest.first(50))))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void namesNobodyInARefusalThatTheTenantDoesNotDealWith() throws Exception {
        Partner partner = partner();
        long foreign = addCustomer(partner(), "Unheard of");
        assertThatThrownBy(() -> partner.runs(() -> services.of(foreign))).isInstanceOf(NotFoundException.class);

        assertThat(latest(partner)).returns(foreign, AuditRow::customerId).returns(null, AuditRow::customerName);
        assertThat(found(partner, new AuditFilter("Unheard", "", "", null, null, null, null)))
                .isZero();
    }

    @Test
    void keepsWhatAPartnerWroteForItselfOutOfTheCustomersSlice() throws Exception {
        Partner partner = partner();
        long customer = addCustomer(partner, "Left");
        partner.runs(() -> ends.end(new EndRelationship(
                customer,
                partner.id(),
                true,
                true,
                Successor.NOBODY,
                "they never paid",
                List.of(new EndLetter("somebody@else.example", "en", new RequestLetter("Good-bye", "See you"))))));

        assertThat(latest(partner).changes()).extracting(Change::what).contains("relationship_letter");
        Caller administrator = new Caller(customer, 2L, "COMMERCIAL", "CUSTOMER", EnumSet.of(Permission.AUDIT_VIEW));
        List<AuditRow> slice =
                CallerContext.callAs(administrator, () -> trail.list(AuditFilter.all(), PageRequest.first(50))
                        .rows());
        assertThat(slice).extracting(AuditRow::operation).contains("EndService.end");
        assertThat(slice)
                .flatMap(AuditRow::changes)
                .extracting(Change::what)
                .contains("customer_relationship")
                .doesNotContain("relationship_end", "relationship_letter", "outbound_mail");
        AuditFilter probing = new AuditFilter("never paid", "", "", null, null, null, null);
        assertThat(CallerContext.callAs(administrator, () -> trail.list(probing, PageRequest.first(50)))
                        .rows())
                .isEmpty();
    }

    @Test
    void findsByTextOperationPersonCustomerOutcomeAndPeriodPageByPage() throws Exception {
        Partner partner = partner();
        long customer = addCustomer(partner, "Searched");
        for (int i = 1; i <= 5; i++) {
            rename(partner, customer, "Searched " + i);
        }
        assertThat(found(partner, new AuditFilter("Searched 3", "", "", null, null, null, null)))
                .isEqualTo(2);
        assertThat(found(partner, new AuditFilter("100%", "", "", null, null, null, null)))
                .isZero();
        assertThat(found(partner, new AuditFilter("", "CustomerService.edit", "", null, null, null, null)))
                .isEqualTo(5);
        assertThat(found(partner, new AuditFilter("", "CustomerService", "", customer, Outcome.DONE, null, null)))
                .isEqualTo(6);
        assertThat(found(partner, new AuditFilter("", "", "nobody of that name", null, null, null, null)))
                .isZero();
        assertThat(found(partner, new AuditFilter("", "", "", null, Outcome.REFUSED, null, null)))
                .isZero();
        assertThat(found(
                        partner,
                        new AuditFilter(
                                "", "", "", null, null, null, Instant.now().minusSeconds(3600))))
                .isZero();
        assertThat(found(
                        partner,
                        new AuditFilter("", "", "", null, null, Instant.now().minusSeconds(3600), null)))
                .isEqualTo(6);

        assertThat(Walk.through(asked -> partner.does(() -> trail.list(AuditFilter.all(), asked))))
                .extracting(AuditRow::seq)
                .containsExactly(6L, 5L, 4L, 3L, 2L, 1L);
        assertThat(partner.does(() -> Statements.of(() -> trail.list(AuditFilter.all(), PageRequest.first(2)))))
                .isEqualTo(1);
    }

    @Test
    void dataThatLeaveArePartOfTheTrail() throws Exception {
        Partner partner = partner();
        partner.runs(() -> exports.customers(new ByteArrayOutputStream(), Locale.ENGLISH));
        partner.runs(() -> service.exported("users"));

        assertThat(trailOf(partner))
                .extracting(row -> row.operation() + " " + row.subject())
                .containsExactly("AuditService.exported users", "ImportExports.customers null");
    }

    @Test
    void aProvidersWordAboutItsResellerStandsInTheProvidersTrail() throws Exception {
        Partner provider = partners.open(CompanyKind.INDIRECT_PROVIDER, "Audited provider " + UUID.randomUUID());
        Partner reseller = partners.open(CompanyKind.INDIRECT_RESELLER, "Audited reseller " + UUID.randomUUID());
        provider.runs(() -> customers.showTo(reseller.id(), addQuietly(provider)));

        assertThat(trailOf(reseller)).isEmpty();
        assertThat(latest(provider).changes()).anyMatch(change -> change.what().equals("customer_relationship"));
    }

    private long addQuietly(Partner partner) {
        try {
            return addCustomer(partner, "Shown");
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private long found(Partner partner, AuditFilter filter) throws Exception {
        return partner.does(
                () -> trail.list(filter, PageRequest.first(50)).rows().size());
    }
}
