package org.partnerportal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/** Finds the demo's companies again by what Microsoft calls them, and lets them act. */
@Dependent
class DemoCompanies {

    @Inject
    private CompanyQueries companies;

    private final Map<String, NamedCsvRecord> partners = new LinkedHashMap<>();
    private final Map<String, NamedCsvRecord> customers = new LinkedHashMap<>();

    DemoCompanies() {
        DemoFile.rows("companies.csv").forEach(row -> partners.put(row.getField("key"), row));
        DemoFile.rows("customers.csv").forEach(row -> customers.putIfAbsent(row.getField("key"), row));
    }

    List<NamedCsvRecord> partners() {
        return List.copyOf(partners.values());
    }

    /** A partner by its short name. */
    CompanyView partner(String key) {
        NamedCsvRecord row = partners.get(key);
        return companies.byPartnerId(cloud(row), row.getField("partner_id")).orElseThrow();
    }

    /** A partner or a customer by its short name. */
    CompanyView any(String key) {
        return partners.containsKey(key) ? partner(key) : customer(key);
    }

    CompanyView customer(String key) {
        NamedCsvRecord row = customers.get(key);
        Cloud cloud = cloud(partners.get(row.getField("partner")));
        return companies.byMsTenantId(cloud, row.getField("microsoft_id")).orElseThrow();
    }

    /** Does the work as that company would. */
    void as(CompanyView company, Runnable work) {
        Caller system = Caller.system(company.id());
        CallerContext.runAs(
                new Caller(
                        company.id(),
                        null,
                        company.cloud().name(),
                        company.kind().name(),
                        system.permissions()),
                work);
    }

    static Cloud cloud(NamedCsvRecord partner) {
        return Cloud.valueOf(partner.getField("cloud"));
    }

    /** The field, or null where it is empty. */
    static String orNull(NamedCsvRecord row, String field) {
        String value = row.getField(field);
        return value.isEmpty() ? null : value;
    }
}
