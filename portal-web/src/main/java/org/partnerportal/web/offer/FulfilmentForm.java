package org.partnerportal.web.offer;

import java.io.Serializable;
import java.util.Map;
import org.partnerportal.offer.Fulfilment;
import org.partnerportal.offer.FulfilmentKind;
import org.partnerportal.offer.LocalText;

/** Who does part of the work, as it is edited. */
public class FulfilmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private FulfilmentKind kind = FulfilmentKind.OWN;

    private boolean partly;

    private String companyName;

    private Map<String, String> part = Fields.texts(LocalText.NONE);

    static FulfilmentForm of(Fulfilment part) {
        FulfilmentForm form = new FulfilmentForm();
        form.kind = part.kind();
        form.partly = part.partly();
        form.companyName = part.companyName();
        form.part = Fields.texts(part.part());
        return form;
    }

    /** @param linked companies of the portal by name, which a typed name may mean */
    Fulfilment toFulfilment(Map<String, Long> linked) {
        boolean own = kind == FulfilmentKind.OWN;
        Long company = own || companyName == null ? null : linked.get(companyName.strip());
        return new Fulfilment(kind, partly, company, own ? "" : companyName, Fields.text(part));
    }

    public FulfilmentKind getKind() {
        return kind;
    }

    public void setKind(FulfilmentKind kind) {
        this.kind = kind;
    }

    public boolean isPartly() {
        return partly;
    }

    public void setPartly(boolean partly) {
        this.partly = partly;
    }

    public String getCompanyName() {
        return companyName;
    }

    public void setCompanyName(String companyName) {
        this.companyName = companyName;
    }

    public Map<String, String> getPart() {
        return part;
    }

    public void setPart(Map<String, String> part) {
        this.part = part;
    }
}
