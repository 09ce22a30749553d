package org.partnerportal.account;

import java.io.Serializable;

/**
 * What a session remembers of a sign-in, and nothing else.
 *
 * @param stamp the user's security stamp at that moment; another one now ends the session
 * @param factor the stamp of the second factor that was proven, null for none; another one now asks for a code
 * @param vouched whether the identity provider of the user's company stands in for the second factor
 */
public record SignIn(long userId, String stamp, String factor, boolean vouched) implements Serializable {

    /** A sign-in with nothing but the password. */
    public SignIn(long userId, String stamp) {
        this(userId, stamp, null);
    }

    /** A sign-in with the portal's own second factor. */
    public SignIn(long userId, String stamp, String factor) {
        this(userId, stamp, factor, false);
    }

    @Override
    public String toString() {
        return "SignIn[" + userId + "]";
    }
}
