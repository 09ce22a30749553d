package org.partnerportal.account;

import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.Permission;

/**
 * Who sits in front of the screen, as of this request.
 *
 * @param caller on whose behalf the request runs
 * @param timeZone the zone in which this person wants to see times
 */
public record SignedInUser(
        Caller caller, String name, String email, String language, String timeZone, String companyName) {

    public boolean may(Permission permission) {
        return caller.may(permission);
    }
}
