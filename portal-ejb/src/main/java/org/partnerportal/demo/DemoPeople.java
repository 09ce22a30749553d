package org.partnerportal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.account.AddUser;
import org.partnerportal.account.CreateUser;
import org.partnerportal.account.Profile;
import org.partnerportal.account.Role;
import org.partnerportal.account.UserService;

/** Who signs in to the demo. */
@Dependent
class DemoPeople {

    @Inject
    private DemoSteps steps;

    @Inject
    private DemoCompanies companies;

    @Inject
    private UserService users;

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
