package org.partnerportal.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.partnerportal.operator.AccessRow;
import org.partnerportal.operator.OperatorAccessQueries;
import org.partnerportal.operator.OperatorAccessService;
import org.partnerportal.web.shared.Here;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;

/** Who of the operator may look into the viewer's company at present. */
@Named
@RequestScoped
public class InsideBean {

    @Inject
    private OperatorAccessQueries queries;

    @Inject
    private OperatorAccessService service;

    @Inject
    private Notices notices;

    @Inject
    private Here here;

    private List<AccessRow> accesses;

    public List<AccessRow> getAccesses() {
        if (accesses == null) {
            accesses = queries.runningHere();
        }
        return accesses;
    }

    public String end() {
        service.turnOut(Parameters.required("turnOut"));
        notices.done("operator.inside.ended");
        return (here.getPath().endsWith("/audit") ? "/audit" : "/today") + "?faces-redirect=true";
    }
}
