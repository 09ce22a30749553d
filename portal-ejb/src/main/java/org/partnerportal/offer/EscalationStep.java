package org.partnerportal.offer;

/**
 * One step of what happens when a problem is not solved.
 *
 * @param name whom the step leads to where the party alone does not say it
 */
public record EscalationStep(EscalationParty party, String name, LocalText text) {

    public EscalationStep {
        party = party == null ? EscalationParty.OTHER : party;
        name = Values.string(name);
        text = Values.text(text);
    }
}
