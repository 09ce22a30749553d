package org.partnerportal.web.adminrights;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.partnerportal.shared.config.Settings;

/** The address at which a partner asks a customer for admin rights, to be sent to whoever lacks them. */
@Named
@RequestScoped
public class RequestPage {

    @Inject
    private Settings settings;

    /** Opens for whoever serves that customer; for everybody else there is no such page. */
    public String of(long customerId) {
        return settings.url() + "/admin-rights/new?customer=" + customerId;
    }
}
