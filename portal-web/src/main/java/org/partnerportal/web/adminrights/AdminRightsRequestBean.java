package org.partnerportal.web.adminrights;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.partnerportal.adminrights.AdminRightsQueries;
import org.partnerportal.adminrights.AdminRightsService;
import org.partnerportal.adminrights.AdminRole;
import org.partnerportal.adminrights.AdminRoles;
import org.partnerportal.adminrights.AdminRoles.RoleSet;
import org.partnerportal.adminrights.AdminTerms;
import org.partnerportal.adminrights.RequestAdminRights;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.rules.Source;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;

/** Asks a customer for granular admin rights, starting from a set of roles that Microsoft suggests. */
@Named
@ViewScoped
public class AdminRightsRequestBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CustomerQueries customers;

    @Inject
    private transient AdminRightsService service;

    @Inject
    private transient AdminRightsQueries queries;

    @Inject
    private transient Notices notices;

    private String customer;
    private String set;
    private String role;
    private String customerName;
    private String name = "";
    private String[] roles = new String[0];
    private String[] services = new String[0];
    private int days = AdminTerms.MOST_DAYS;
    private boolean autoExtend;

    public void load() {
        long number = Parameters.id(customer);
        if (customerName == null) {
            customerName = customers.get(number).name();
            roles = suggested();
        }
    }

    private String[] suggested() {
        String[] missing = role == null
                ? new String[0]
                : Arrays.stream(role.split("\\|"))
                        .filter(name -> AdminRoles.byName(name).isPresent())
                        .toArray(String[]::new);
        RoleSet wanted = Parameters.constant(RoleSet.class, set);
        return wanted == null && missing.length > 0
                ? missing
                : AdminRoles.of(wanted == null ? RoleSet.SIMPLE : wanted).toArray(String[]::new);
    }

    public String request() {
        long asked = Long.parseLong(customer);
        service.request(new RequestAdminRights(
                asked, name == null ? "" : name, Set.of(roles), days, autoExtend, Set.of(services)));
        notices.done(
                queries.answerable(asked) ? "adminrights.requested" : "adminrights.requestedUnheard", customerName);
        return "/customers/detail?faces-redirect=true&id=" + customer;
    }

    public RoleSet[] getSets() {
        return RoleSet.values();
    }

    public List<AdminRole> getKnownRoles() {
        return AdminRoles.all();
    }

    /** Where the suggested sets stand. */
    public Source getSource() {
        return AdminRoles.source();
    }

    public String getCustomerName() {
        return customerName;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getSet() {
        return set;
    }

    public void setSet(String set) {
        this.set = set;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles == null ? new String[0] : roles.clone();
    }

    public String[] getServices() {
        return services.clone();
    }

    public void setServices(String[] services) {
        this.services = services == null ? new String[0] : services.clone();
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public boolean isAutoExtend() {
        return autoExtend;
    }

    public void setAutoExtend(boolean autoExtend) {
        this.autoExtend = autoExtend;
    }
}
