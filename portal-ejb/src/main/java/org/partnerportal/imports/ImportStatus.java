package org.partnerportal.imports;

/** Where a file is on its way. */
public enum ImportStatus {
    /** A person has to say what is what, see {@link ImportProblem}. */
    WAITING,
    READING,
    COMPARING,
    /** Compared; nothing is written before a person says so. */
    READY,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** It goes on when a person says so. */
    public boolean waiting() {
        return this == WAITING || this == READY;
    }

    /** The portal works on it by itself. */
    public boolean working() {
        return this == READING || this == COMPARING || this == RUNNING;
    }

    /** Nothing of the file has been written yet, and it may be left at that. */
    public boolean cancellable() {
        return this == WAITING || this == READING || this == COMPARING || this == READY;
    }
}
