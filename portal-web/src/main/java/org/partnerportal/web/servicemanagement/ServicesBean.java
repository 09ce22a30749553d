package org.partnerportal.web.servicemanagement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.partnerportal.servicemanagement.HealthRecord;
import org.partnerportal.servicemanagement.HealthState;
import org.partnerportal.servicemanagement.ProvidedService;
import org.partnerportal.servicemanagement.RecordHealth;
import org.partnerportal.servicemanagement.Service;
import org.partnerportal.servicemanagement.ServiceHealthService;
import org.partnerportal.servicemanagement.ServiceManagementQueries;
import org.partnerportal.servicemanagement.ServiceOverview;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Tone;
import org.partnerportal.web.shared.Viewer;

/** Service management of one customer. */
@Named
@RequestScoped
public class ServicesBean {

    @Inject
    private ServiceManagementQueries queries;

    @Inject
    private ServiceHealthService service;

    @Inject
    private Notices notices;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    private ServiceOverview overview;
    private String code;
    private String state = HealthState.SERVICE_DEGRADATION.name();
    private LocalDateTime since;
    private String text;
    private String source;
    private boolean forAll;

    /** Looks before the page is begun, so that another tenant's id is "not found" and not half a page. */
    public void load() {
        getOverview();
    }

    public String record() {
        long customer = customer();
        service.record(new RecordHealth(
                forAll ? null : customer,
                code,
                state,
                since == null ? clock.instant() : since.atZone(viewer.getZone()).toInstant(),
                text == null ? "" : text,
                source));
        notices.done("servicemanagement.health.recorded");
        return "/customers/services?faces-redirect=true&id=" + customer;
    }

    /** From the address and not from a view parameter, which is not there yet when a form is read. */
    private static long customer() {
        return Parameters.required("id");
    }

    /** Never green for what is not known, or was known some time ago. */
    public Tone tone(HealthRecord health) {
        if (health == null || health.state() == HealthState.UNKNOWN) {
            return Tone.QUIET;
        }
        if (!health.state().works()) {
            return health.state() == HealthState.SERVICE_INTERRUPTION ? Tone.BAD : Tone.WAIT;
        }
        return health.fresh(clock.instant()) ? Tone.GOOD : Tone.QUIET;
    }

    /** Whether "it works" was noted too long ago to be relied on. */
    public boolean stale(HealthRecord health) {
        return health != null && health.state().works() && !health.fresh(clock.instant());
    }

    /** What may be noted. */
    public List<HealthState> getStates() {
        return Arrays.stream(HealthState.values())
                .filter(known -> known != HealthState.UNKNOWN)
                .toList();
    }

    /** Of the customer, as long as it has any. */
    public List<Service> getServices() {
        return getOverview().services().stream().map(ProvidedService::service).toList();
    }

    public ServiceOverview getOverview() {
        if (overview == null) {
            overview = queries.of(customer());
        }
        return overview;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public LocalDateTime getSince() {
        return since;
    }

    public void setSince(LocalDateTime since) {
        this.since = since;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isForAll() {
        return forAll;
    }

    public void setForAll(boolean forAll) {
        this.forAll = forAll;
    }
}
