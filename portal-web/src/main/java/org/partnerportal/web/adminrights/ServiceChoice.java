package org.partnerportal.web.adminrights;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.partnerportal.adminrights.AdminServices;
import org.partnerportal.rules.CloudRule;
import org.partnerportal.rules.RuleQueries;
import org.partnerportal.web.shared.Viewer;

/** Services to choose from, in a cloud where only one partner may hold admin rights for each. */
@Named
@RequestScoped
public class ServiceChoice {

    @Inject
    private RuleQueries rules;

    @Inject
    private Viewer viewer;

    public boolean isNeeded() {
        return rules.holds(CloudRule.ONE_DELEGATE, viewer.getCloud());
    }

    public List<String> getAll() {
        return AdminServices.all();
    }

    public String name(String code) {
        return AdminServices.name(code);
    }
}
