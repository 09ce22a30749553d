package org.partnerportal.shared.openid;

import java.io.IOException;

/** Somebody answered, and not with what was asked for. */
class UnusableAnswerException extends IOException {

    private static final long serialVersionUID = 1L;

    UnusableAnswerException(String why) {
        super(why);
    }
}
