package org.partnerportal.shared.error;

import jakarta.ejb.ApplicationException;

/**
 * An expected refusal. Carries facts, never text for the user: the text is the bundle key
 * {@code error.<simple class name>}, filled with {@link #arguments()} in order. Rolls the transaction back.
 */
@ApplicationException(rollback = true)
public abstract class BusinessException extends RuntimeException {

    private final transient Object[] arguments;

    protected BusinessException(Object... arguments) {
        super(null, null, false, false);
        this.arguments = arguments.clone();
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }

    /** Key of the text in the bundle {@code shared} or that of the feature. */
    public String messageKey() {
        return "error." + getClass().getSimpleName();
    }
}
