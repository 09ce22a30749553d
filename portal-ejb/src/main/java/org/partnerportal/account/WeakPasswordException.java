package org.partnerportal.account;

import org.partnerportal.shared.error.BusinessException;

/** The new password breaks a rule; the text names which. */
public class WeakPasswordException extends BusinessException {

    private final String weakness;

    WeakPasswordException(PasswordRules.Weakness weakness) {
        super(PasswordRules.SHORTEST, PasswordRules.LONGEST);
        this.weakness = weakness.name();
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + weakness;
    }
}
