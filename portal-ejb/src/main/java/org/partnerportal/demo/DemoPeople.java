package org.partnerportal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.account.AddUser;
import org.partnerportal.account.CreateUser;
import org.partnerportal.account.Profile;
import org.partnerportal.account.Role;
import org.partnerportal.account.UserService;
import org.partnerportal.contactpage.ContactLinkService;
import org.partnerportal.notice.AddContactPerson;
import org.partnerportal.notice.ContactPersonService;

/** Who signs in to the demo, and whom its partners tell about changes. */
@Dependent
class DemoPeople {

    @Inject
    private DemoSteps steps;

    @Inject
    private DemoCompanies companies;

    @Inject
    private UserService users;

    @Inject
    private ContactPersonService contacts;

    @Inject
    private ContactLinkService links;

    /** Contact persons of two customers in three, who are told when an offer changes; links to the pages of those. */
    void addContacts() {
        Map<String, List<NamedCsvRecord>> byPartner =
                DemoFile.rows("persons.csv").stream().collect(Collectors.groupingBy(row -> row.getField("partner")));
        byPartner.forEach((partner, rows) -> steps.once(
                "contacts " + partner,
                () -> companies.as(companies.partner(partner), () -> {
                    rows.forEach(this::addContact);
                    links.giveAll(rows.stream()
                            .map(row ->
                                    companies.customer(row.getField("customer")).id())
                            .distinct()
                            .toList());
                })));
    }

    private void addContact(NamedCsvRecord row) {
        long customer = companies.customer(row.getField("customer")).id();
        contacts.add(
                new AddContactPerson(customer, row.getField("name"), row.getField("email"), row.getField("language")));
    }

    void add() {
        steps.once("users", () -> {
            String password = DemoFile.password();
            DemoFile.rows("users.csv")
                    .forEach(row -> companies.as(
                            companies.any(row.getField("company")), () -> users.create(user(row, password))));
        });
    }

    private static CreateUser user(NamedCsvRecord row, String password) {
        Set<Role> roles = Arrays.stream(row.getField("roles").split(" "))
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        Profile profile = new Profile(row.getField("name"), row.getField("language"), row.getField("time_zone"));
        return new CreateUser(new AddUser(row.getField("email"), profile, roles), password);
    }
}
