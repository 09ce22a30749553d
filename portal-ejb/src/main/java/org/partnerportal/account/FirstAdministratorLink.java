package org.partnerportal.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.partnerportal.shared.config.Settings;

/** At the start of an empty portal without demo data: one line in the server's log with a link that opens the set-up. */
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
        if (settings.demo()) {
            return;
        }
        setUp.offer()
                .ifPresent(token -> LOG.log(
                        Level.WARNING,
                        "PORTAL SET-UP: open this link once, within 24 hours, to make the first administrator: {0}",
                        settings.url() + "/first-administrator?token=" + token));
    }
}
