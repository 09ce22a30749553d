package org.partnerportal.dev.it.walls;

import org.partnerportal.company.CompanyKind;

/**
 * Something that a company of that kind asks for.
 *
 * @param relation whose it is, seen from there
 * @param seen whether it is the asking company's business
 */
record Thing(CompanyKind viewer, Subject subject, Relation relation, long id, boolean seen) {

    /** Whose something is, seen from the caller. */
    enum Relation {
        OWN,
        /** Of a company that the caller's company works with. */
        RELATED,
        FOREIGN
    }
}
