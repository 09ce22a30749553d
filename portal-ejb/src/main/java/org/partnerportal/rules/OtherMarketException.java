package org.partnerportal.rules;

import org.partnerportal.shared.error.BusinessException;

/** A company is in another country and market than the caller's, and the cloud keeps these apart (DOMAIN 2.5). */
public class OtherMarketException extends BusinessException {

    public OtherMarketException(String name, CloudDifference rule) {
        super(name, rule.source().title(), rule.source().dated().toString());
    }
}
