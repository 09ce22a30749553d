package org.partnerportal.rules;

import java.util.List;

/** One way to read a contradiction, and the sources that read it so. */
public record Reading(String code, List<Source> sources) {

    public Reading {
        sources = List.copyOf(sources);
    }
}
