package org.partnerportal.account;

import java.time.Instant;
import java.util.Set;

/** Users as the database would hand them out. */
final class UserFixtures {

    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private UserFixtures() {}

    static User user(long id, Role... roles) {
        Profile profile = new Profile("Ana " + id, "es", "Europe/Madrid");
        User user = new User(7, "Ana" + id + "@Fabrikam.example ", profile, Set.of(roles), NOW);
        try {
            var field = User.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(user, id);
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError(changed);
        }
        return user;
    }
}
