package org.partnerportal.rules;

import org.partnerportal.shared.error.BusinessException;

/** The rules of the cloud do not know what was asked for (DOMAIN 2.7). */
public class NotInThisCloudException extends BusinessException {

    private final CloudRule rule;

    public NotInThisCloudException(CloudDifference difference) {
        super(difference.source().title(), difference.source().dated().toString());
        this.rule = difference.rule();
    }

    @Override
    public String messageKey() {
        return super.messageKey() + '.' + rule;
    }
}
