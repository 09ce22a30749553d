package org.partnerportal.company;

import org.partnerportal.shared.error.BusinessException;

/** Accounts of one company belong together when they are in different clouds; carries the name of the other in this cloud. */
public class GroupOfOneCloudException extends BusinessException {

    public GroupOfOneCloudException(String name) {
        super(name);
    }
}
