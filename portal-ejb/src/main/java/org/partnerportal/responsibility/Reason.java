package org.partnerportal.responsibility;

import java.time.Instant;

/**
 * The answer to "why this company?", to be said in one sentence in the reader's language.
 *
 * @param company name of the responsible company, null where it is Microsoft
 * @param passedOver name of the company it stands in for, null if none
 * @param owner name of the transacting partner
 * @param since when it was named for the subscription, null unless it was
 */
public record Reason(ReasonCode code, String company, String passedOver, String owner, Instant since) {

    /** The same for all products for which it is, whenever the company was named. */
    public Reason undated() {
        return new Reason(code, company, passedOver, owner, null);
    }

    /** Arguments of the sentence, in the order of its placeholders {0}, {1}, {2}. */
    public Object[] arguments() {
        return new Object[] {company, passedOver, owner};
    }
}
