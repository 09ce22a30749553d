package org.partnerportal.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.shared.config.Settings;

/**
 * Who needs a second factor. {@code PORTAL_SECOND_FACTOR=offered} leaves it to each user; everything else, and nothing at
 * all, demands it of partners' users. Customers' users are never made to.
 */
@Dependent
class SecondFactorPolicy {

    static final String SETTING = "PORTAL_SECOND_FACTOR";
    private static final String OFFERED = "offered";

    private final Settings settings;

    @Inject
    SecondFactorPolicy(Settings settings) {
        this.settings = settings;
    }

    boolean required(CompanyKind kind) {
        return Role.Side.of(kind) == Role.Side.PARTNER
                && settings.text(SETTING).filter(OFFERED::equalsIgnoreCase).isEmpty();
    }

    /** How far this session has come through the door. */
    SignInStep step(SignIn session, Door door) {
        if (session.vouched()) {
            return SignInStep.DONE;
        }
        if (door.factor() != null) {
            return door.factor().equals(session.factor()) ? SignInStep.DONE : SignInStep.CODE;
        }
        CompanyKind kind = CompanyKind.valueOf(door.user().caller().kind());
        return required(kind) ? SignInStep.SET_UP : SignInStep.DONE;
    }
}
