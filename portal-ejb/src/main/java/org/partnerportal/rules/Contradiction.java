package org.partnerportal.rules;

import java.util.List;

/**
 * A matter about which sources disagree (DOMAIN 5.8).
 *
 * @param code {@code C-01} and so on
 * @param recommended the reading in force until somebody chooses another
 */
public record Contradiction(String code, Decider decidedBy, String recommended, Effect effect, List<Reading> readings) {

    public Contradiction {
        readings = List.copyOf(readings);
    }

    public boolean has(String reading) {
        return readings.stream().anyMatch(known -> known.code().equals(reading));
    }
}
