package org.partnerportal.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The rules as this node knows them. Whoever saw a newer generation says so, and they are read again. */
@ApplicationScoped
class RuleCache {

    @Inject
    private RuleRepository rules;

    private volatile RuleBook book;

    RuleBook book() {
        RuleBook known = book;
        return known == null ? reload() : known;
    }

    RuleBook book(long generation) {
        RuleBook known = book;
        return known == null || known.generation() != generation ? reload() : known;
    }

    private RuleBook reload() {
        RuleBook read = rules.read();
        book = read;
        return read;
    }
}
