package org.partnerportal.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.partnerportal.shared.config.Settings;

/**
 * At the start of an empty portal without demo data: one line in the server's log with a link that opens the set-up. A portal
 * that has people but no operator prints one that makes the operator, if {@code PORTAL_OPERATOR_LINK=true} asks for it: by
 * then more people read the log than may become that.
 */
@Startup
@Singleton
@DependsOn("Migrator")
public class FirstAdministratorLink {

    private static final Logger LOG = Logger.getLogger(FirstAdministratorLink.class.getName());

    @Inject
    private FirstAdministratorService setUp;

    @Inject
    private Settings settings;

    @PostConstruct
    void print() {
        if (!settings.demo()) {
            print(
                    setUp.offer(),
                    "PORTAL SET-UP: open this link once, within 24 hours, to make the first administrator");
        }
        if (settings.text("PORTAL_OPERATOR_LINK").map(Boolean::parseBoolean).orElse(false)) {
            print(setUp.offerOperator(), "PORTAL OPERATOR: open this link once, within 24 hours, to make the operator");
        }
    }

    private void print(Optional<String> offered, String what) {
        offered.ifPresent(token -> LOG.log(
                Level.WARNING, "{0}: {1}", new Object[] {what, settings.url() + "/first-administrator?token=" + token
                }));
    }
}
