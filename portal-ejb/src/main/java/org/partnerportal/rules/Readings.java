package org.partnerportal.rules;

import java.util.Map;

/**
 * Which reading of each contradiction is in force for one account, and why.
 *
 * @param recommended by code of the contradiction
 * @param ofCloud what the operator chose for the cloud
 * @param ofAccount what the account chose for itself; counts only where that is its own matter
 */
public record Readings(Map<String, String> recommended, Map<String, Choice> ofCloud, Map<String, Choice> ofAccount) {

    public Readings {
        recommended = Map.copyOf(recommended);
        ofCloud = Map.copyOf(ofCloud);
        ofAccount = Map.copyOf(ofAccount);
    }

    /** @throws IllegalArgumentException for a contradiction that is not known */
    public String of(String contradiction) {
        Choice chosen = ofAccount.getOrDefault(contradiction, ofCloud.get(contradiction));
        String reading = chosen == null ? recommended.get(contradiction) : chosen.reading();
        if (reading == null) {
            throw new IllegalArgumentException("unknown contradiction: " + contradiction);
        }
        return reading;
    }

    public boolean are(String contradiction, String reading) {
        return of(contradiction).equals(reading);
    }
}
