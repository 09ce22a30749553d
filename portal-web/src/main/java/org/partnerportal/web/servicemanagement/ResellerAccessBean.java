package org.partnerportal.web.servicemanagement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.partnerportal.servicemanagement.ResellerAccess;
import org.partnerportal.servicemanagement.ResellerAccessQueries;
import org.partnerportal.shared.error.NotFoundException;
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
            Long id = Parameters.number(Faces.getRequestParameter("id"));
            if (id == null) {
                throw new NotFoundException();
            }
            access = queries.of(id);
        }
        return access;
    }
}
