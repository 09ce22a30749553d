package org.partnerportal.web.servicemanagement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.partnerportal.servicemanagement.Light;
import org.partnerportal.servicemanagement.Readiness;
import org.partnerportal.servicemanagement.ReadinessQueries;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Tone;

/** Whether the caller can act for a customer, on the customer's page (parameter {@code id}). */
@Named
@RequestScoped
public class ReadinessBean {

    @Inject
    private ReadinessQueries queries;

    private Readiness readiness;

    public Readiness getReadiness() {
        if (readiness == null) {
            readiness = queries.of(Parameters.required("id"));
        }
        return readiness;
    }

    /** As one parameter of an address. */
    public String joined(List<String> roles) {
        return String.join("|", roles);
    }

    public Tone tone(Light light) {
        return switch (light) {
            case READY -> Tone.GOOD;
            case SOON -> Tone.WAIT;
            case MISSING -> Tone.BAD;
        };
    }
}
