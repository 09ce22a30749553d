package org.partnerportal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyService;
import org.partnerportal.company.CompanyView;
import org.partnerportal.company.CreateCompany;
import org.partnerportal.company.EditCompany;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.company.PartnershipService;
import org.partnerportal.offer.OutsourcingService;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/** The demo's partners: who they are, whom they work with, what they publish. */
@Dependent
class DemoPartners {

    private static final long NOBODY = 0;

    @Inject
    private DemoSteps steps;

    @Inject
    private DemoCompanies companies;

    @Inject
    private DemoOffers offers;

    @Inject
    private CompanyService service;

    @Inject
    private PartnershipService partnerships;

    @Inject
    private OutsourcingService outsourcing;

    @Inject
    private Clock clock;

    void open() {
        steps.once(
                "companies",
                () -> CallerContext.runAs(
                        Caller.system(NOBODY), () -> companies.partners().forEach(this::create)));
        steps.once("partnerships", () -> DemoFile.rows("partnerships.csv").forEach(this::link));
    }

    /** Each company's first version, without anybody to notify yet. */
    void publishFirst() {
        List<NamedCsvRecord> rows = DemoFile.rows("offers.csv");
        for (int i = 0; i < rows.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            if (isFirst(rows, i)) {
                steps.once(
                        "offer " + row.getField("company"),
                        () -> companies.as(companies.partner(row.getField("company")), () -> offers.publish(row)));
            }
        }
    }

    /** Later versions, of which the customers' contact persons are told. */
    void publishAgain() {
        List<NamedCsvRecord> rows = DemoFile.rows("offers.csv");
        for (int i = 0; i < rows.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            if (!isFirst(rows, i)) {
                steps.once(
                        "offer " + row.getField("company") + " " + i,
                        () -> companies.as(companies.partner(row.getField("company")), () -> offers.publishNext(row)));
            }
        }
    }

    /** Providers' offers for resellers, and who of these left support to them; what others may choose stays open. */
    void leaveSupport() {
        DemoFile.rows("outsourcing.csv")
                .forEach(row -> steps.once(
                        "outsourcing " + row.getField("provider") + " " + row.getField("reseller"),
                        () -> leaveSupport(row)));
    }

    private void leaveSupport(NamedCsvRecord row) {
        CompanyView provider = companies.partner(row.getField("provider"));
        companies.as(provider, offers::markForResellers);
        companies.as(companies.partner(row.getField("reseller")), () -> outsourcing.take(provider.id()));
    }

    /** Logo, colour and second approver; after publishing, which would otherwise need two people. */
    void brand() {
        companies.partners().stream()
                .filter(DemoPartners::isPartner)
                .forEach(row -> steps.once("brand " + row.getField("key"), () -> {
                    CompanyView company = companies.partner(row.getField("key"));
                    companies.as(company, () -> brand(company, row));
                }));
    }

    private void brand(CompanyView company, NamedCsvRecord row) {
        String logo = "logos/" + row.getField("key") + ".png";
        if (DemoFile.exists(logo)) {
            service.replaceLogo(DemoFile.bytes(logo));
        }
        service.edit(new EditCompany(
                company.name(),
                company.timeZone(),
                company.language(),
                DemoCompanies.orNull(row, "accent"),
                Boolean.parseBoolean(row.getField("four_eyes")),
                company.version()));
    }

    /** One reseller is suspended, so that its fallback can be seen. */
    void recordStandings() {
        companies.partners().stream()
                .filter(DemoPartners::isPartner)
                .forEach(row -> steps.once("standing " + row.getField("key"), () -> {
                    CompanyView company = companies.partner(row.getField("key"));
                    companies.as(
                            company,
                            () -> service.changeStatus(company.id(), PartnerStatus.valueOf(row.getField("status"))));
                }));
    }

    private void create(NamedCsvRecord row) {
        service.create(new CreateCompany(
                CompanyKind.valueOf(row.getField("kind")),
                DemoCompanies.cloud(row),
                row.getField("name"),
                row.getField("microsoft_id"),
                row.getField("partner_id"),
                row.getField("country"),
                row.getField("time_zone"),
                row.getField("language")));
    }

    private void link(NamedCsvRecord row) {
        Instant since = clock.instant().minus(Duration.ofDays(400));
        companies.as(
                companies.partner(row.getField("provider")),
                () -> partnerships.begin(
                        companies.partner(row.getField("reseller")).id(), since));
    }

    /** All but the portal's operator. */
    private static boolean isPartner(NamedCsvRecord row) {
        return CompanyKind.valueOf(row.getField("kind")).isPartner();
    }

    private static boolean isFirst(List<NamedCsvRecord> rows, int index) {
        String company = rows.get(index).getField("company");
        return rows.subList(0, index).stream()
                .noneMatch(row -> row.getField("company").equals(company));
    }
}
