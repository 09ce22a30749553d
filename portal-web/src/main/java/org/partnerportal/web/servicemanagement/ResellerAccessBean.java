package org.partnerportal.web.servicemanagement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.partnerportal.servicemanagement.ResellerAccess;
import org.partnerportal.servicemanagement.ResellerAccessQueries;
import org.partnerportal.web.shared.Parameters;

/** For how many customers a reseller can act, on its page (parameter {@code id}). */
@Named
@RequestScoped
public class ResellerAccessBean {

    @Inject
    private ResellerAccessQueries queries;

    private ResellerAccess access;

    public ResellerAccess getAccess() {
        if (access == null) {
            access = queries.of(Parameters.required("id"));
        }
        return access;
    }
}
