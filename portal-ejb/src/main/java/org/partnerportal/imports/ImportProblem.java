package org.partnerportal.imports;

/** Why a file waits for a person, or why it failed as a whole. */
public enum ImportProblem {
    /** The characters are not of the encoding that the file was taken for. */
    ENCODING,
    /** The headings do not tell what kind of file this is. */
    COLUMNS,
    /** Subscriptions, but it is not known whose. */
    CUSTOMER,
    /** A quotation mark is never closed (or a cell is as large as a file). */
    QUOTE,
    /** Headings and nothing below them. */
    NO_LINES,
    /** An unexpected failure of the portal, which has been logged. */
    INTERNAL;

    /** The person at the page can mend it there. */
    boolean mendable() {
        return this == ENCODING || this == COLUMNS || this == CUSTOMER;
    }
}
