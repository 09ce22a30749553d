package org.partnerportal.web.offer;

import java.io.Serializable;
import java.util.List;
import org.partnerportal.offer.OfferContent;
import org.partnerportal.offer.Severity;
import org.partnerportal.offer.Target;

/** The promises for one severity as they are edited. */
public class TargetForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Severity severity;

    private SpanForm firstResponse;

    private SpanForm updateInterval;

    private SpanForm restore;

    static TargetForm of(Severity severity, OfferContent content) {
        Target target = content.targets().stream()
                .filter(each -> each.severity() == severity)
                .findFirst()
                .orElse(new Target(severity, null, null, null));
        TargetForm form = new TargetForm();
        form.severity = severity;
        form.firstResponse = SpanForm.of("firstResponse", target.firstResponse());
        form.updateInterval = SpanForm.of("updateInterval", target.updateInterval());
        form.restore = SpanForm.of("restore", target.restore());
        return form;
    }

    Target toTarget() {
        return new Target(severity, firstResponse.toSpan(), updateInterval.toSpan(), restore.toSpan());
    }

    public List<SpanForm> getSpans() {
        return List.of(firstResponse, updateInterval, restore);
    }

    boolean blank() {
        return firstResponse.getAmount() == null && updateInterval.getAmount() == null && restore.getAmount() == null;
    }

    public Severity getSeverity() {
        return severity;
    }

    public void setSeverity(Severity severity) {
        this.severity = severity;
    }

    public SpanForm getFirstResponse() {
        return firstResponse;
    }

    public void setFirstResponse(SpanForm firstResponse) {
        this.firstResponse = firstResponse;
    }

    public SpanForm getUpdateInterval() {
        return updateInterval;
    }

    public void setUpdateInterval(SpanForm updateInterval) {
        this.updateInterval = updateInterval;
    }

    public SpanForm getRestore() {
        return restore;
    }

    public void setRestore(SpanForm restore) {
        this.restore = restore;
    }
}
