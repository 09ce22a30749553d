package org.partnerportal.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.shared.config.Settings;

/**
 * Loads the demo at start, once, into an installation that holds nothing yet. After a crash it goes on where it stopped.
 * A failure is logged and does not keep the portal from starting.
 */
@Startup
@Singleton
@DependsOn("Migrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private CompanyQueries companies;

    @Inject
    private DemoSteps steps;

    @Inject
    private DemoPartners partners;

    @Inject
    private DemoCustomers customers;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoAdminRights rights;

    @Inject
    private DemoRelationships relationships;

    @PostConstruct
    void load() {
        if (!settings.demo() || !steps.begun() && companies.any()) {
            return;
        }
        try {
            partners.open();
            partners.publishFirst();
            customers.add();
            people.add();
            people.addContacts();
            rights.add();
            rights.addForContacts();
            customers.designate();
            rights.lose();
            partners.publishAgain();
            partners.leaveSupport();
            partners.brand();
            partners.recordStandings();
            customers.handIn();
            relationships.begin();
            relationships.transfer();
        } catch (RuntimeException broken) {
            LOG.log(Level.SEVERE, "the demo tenants could not be loaded completely", broken);
        }
    }
}
