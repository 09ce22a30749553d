package org.partnerportal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.partnerportal.company.CompanyView;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.imports.ImportService;
import org.partnerportal.imports.UploadImport;
import org.partnerportal.subscription.AssignSupportContact;
import org.partnerportal.subscription.CustomerSubscription;
import org.partnerportal.subscription.RecordSubscription;
import org.partnerportal.subscription.SalesChannel;
import org.partnerportal.subscription.SubscriptionQueries;
import org.partnerportal.subscription.SubscriptionService;
import org.partnerportal.subscription.SubscriptionStatus;

/** The demo's customers and what they use. */
@Dependent
class DemoCustomers {

    @Inject
    private DemoSteps steps;

    @Inject
    private DemoCompanies companies;

    @Inject
    private CustomerService customers;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private SubscriptionQueries queries;

    @Inject
    private ImportService imports;

    /** One step for the customers of a partner and one for its subscriptions. */
    void add() {
        List<NamedCsvRecord> customerRows = DemoFile.rows("customers.csv");
        List<NamedCsvRecord> subscriptionRows = DemoFile.rows("subscriptions.csv");
        for (NamedCsvRecord partner : companies.partners()) {
            String key = partner.getField("key");
            steps.once(
                    "customers " + key,
                    () -> as(key, () -> of(customerRows, "partner", key).forEach(this::add)));
            steps.once(
                    "subscriptions " + key,
                    () -> as(key, () -> of(subscriptionRows, "owner", key).forEach(this::record)));
        }
    }

    /** Names the designated contacts, once they hold admin rights. */
    void designate() {
        List<NamedCsvRecord> rows = DemoFile.rows("subscriptions.csv").stream()
                .filter(row -> DemoCompanies.orNull(row, "designated_contact") != null)
                .toList();
        for (NamedCsvRecord partner : companies.partners()) {
            String key = partner.getField("key");
            steps.once(
                    "designated contacts " + key,
                    () -> as(key, () -> of(rows, "owner", key).forEach(this::designate)));
        }
    }

    /** A file that one partner's employee handed in, with headings that only a person understands. */
    void handIn() {
        steps.once(
                "import",
                () -> as(
                        "contoso",
                        () -> imports.upload(
                                new UploadImport("clientes-feria.csv", null),
                                new ByteArrayInputStream(DemoFile.bytes("clientes-feria.csv")))));
    }

    private void as(String partner, Runnable work) {
        companies.as(companies.partner(partner), work);
    }

    private void add(NamedCsvRecord row) {
        customers.add(new AddCustomer(row.getField("microsoft_id"), row.getField("name"), row.getField("domain")));
    }

    private void record(NamedCsvRecord row) {
        String reseller = DemoCompanies.orNull(row, "reseller");
        CompanyView resells = reseller == null ? null : companies.partner(reseller);
        subscriptions.record(new RecordSubscription(
                companies.customer(row.getField("customer")).id(),
                SalesChannel.valueOf(row.getField("channel")),
                DemoCompanies.orNull(row, "subscription_id"),
                row.getField("product"),
                null,
                Integer.parseInt(row.getField("quantity")),
                SubscriptionStatus.of(row.getField("status")),
                resells == null ? null : resells.id()));
    }

    private void designate(NamedCsvRecord row) {
        CustomerSubscription subscription =
                queries.ofCustomer(companies.customer(row.getField("customer")).id()).stream()
                        .filter(known -> row.getField("subscription_id")
                                .equals(known.row().msSubscriptionId()))
                        .findFirst()
                        .orElseThrow();
        if (subscription.contacts().isEmpty()) {
            subscriptions.assignSupportContact(new AssignSupportContact(
                    subscription.row().id(),
                    companies.partner(row.getField("designated_contact")).id(),
                    null,
                    subscription.version()));
        }
    }

    private static List<NamedCsvRecord> of(List<NamedCsvRecord> rows, String field, String key) {
        return rows.stream().filter(row -> row.getField(field).equals(key)).toList();
    }
}
