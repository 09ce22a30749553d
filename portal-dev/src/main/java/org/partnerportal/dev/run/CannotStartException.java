package org.partnerportal.dev.run;

/** Why the portal cannot start or go on, in words for the person at the console. */
public class CannotStartException extends RuntimeException {

    public CannotStartException(String message) {
        super(message);
    }

    public CannotStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
