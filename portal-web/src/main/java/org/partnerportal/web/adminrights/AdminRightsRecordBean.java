package org.partnerportal.web.adminrights;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.adminrights.AdminKind;
import org.partnerportal.adminrights.AdminRightsService;
import org.partnerportal.adminrights.RecordAdminRights;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Viewer;

/** Enters a relationship that exists at Microsoft. */
@Named
@ViewScoped
public class AdminRightsRecordBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CustomerQueries customers;

    @Inject
    private transient AdminRightsService service;

    @Inject
    private transient Notices notices;

    @Inject
    private transient Viewer viewer;

    private String customer;
    private String customerName;
    private AdminKind kind = AdminKind.GDAP;
    private String name = "";
    private String state;
    private String roles = "";
    private LocalDate since;
    private LocalDate ends;
    private boolean autoExtend;
    private String[] services = new String[0];

    public void load() {
        long number = Parameters.id(customer);
        if (customerName == null) {
            customerName = customers.get(number).name();
        }
    }

    public String record() {
        Set<String> named = (roles == null ? "" : roles)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toSet());
        long id = service.record(new RecordAdminRights(
                Long.parseLong(customer),
                kind,
                name == null ? "" : name,
                state,
                named,
                start(since),
                start(ends),
                autoExtend,
                Set.of(services)));
        notices.done("adminrights.recorded", customerName);
        return "/admin-rights/detail?faces-redirect=true&id=" + id;
    }

    /** Days begin where the viewer is. */
    private Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(viewer.getZone()).toInstant();
    }

    public AdminKind[] getKinds() {
        return AdminKind.values();
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

    public AdminKind getKind() {
        return kind;
    }

    public void setKind(AdminKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getRoles() {
        return roles;
    }

    public void setRoles(String roles) {
        this.roles = roles;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getEnds() {
        return ends;
    }

    public void setEnds(LocalDate ends) {
        this.ends = ends;
    }

    public String[] getServices() {
        return services.clone();
    }

    public void setServices(String[] services) {
        this.services = services == null ? new String[0] : services.clone();
    }

    public boolean isAutoExtend() {
        return autoExtend;
    }

    public void setAutoExtend(boolean autoExtend) {
        this.autoExtend = autoExtend;
    }
}
