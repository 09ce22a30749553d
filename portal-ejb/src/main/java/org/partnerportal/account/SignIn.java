package org.partnerportal.account;

import java.io.Serializable;

/**
 * What a session remembers of a sign-in, and nothing else.
 *
 * @param stamp the user's security stamp at that moment; another one now ends the session
 */
public record SignIn(long userId, String stamp) implements Serializable {

    @Override
    public String toString() {
        return "SignIn[" + userId + "]";
    }
}
