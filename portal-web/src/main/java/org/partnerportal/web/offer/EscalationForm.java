package org.partnerportal.web.offer;

import java.io.Serializable;
import java.util.Map;
import org.partnerportal.offer.EscalationParty;
import org.partnerportal.offer.EscalationStep;
import org.partnerportal.offer.LocalText;

/** A step of the escalation path as it is edited. */
public class EscalationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private EscalationParty party = EscalationParty.MICROSOFT;

    private String name;

    private Map<String, String> text = Fields.texts(LocalText.NONE);

    static EscalationForm of(EscalationStep step) {
        EscalationForm form = new EscalationForm();
        form.party = step.party();
        form.name = step.name();
        form.text = Fields.texts(step.text());
        return form;
    }

    EscalationStep toStep() {
        return new EscalationStep(party, name, Fields.text(text));
    }

    public EscalationParty getParty() {
        return party;
    }

    public void setParty(EscalationParty party) {
        this.party = party;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Map<String, String> getText() {
        return text;
    }

    public void setText(Map<String, String> text) {
        this.text = text;
    }
}
