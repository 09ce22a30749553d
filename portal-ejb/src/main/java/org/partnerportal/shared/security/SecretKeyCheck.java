package org.partnerportal.shared.security;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** A portal that could not keep a secret does not start: whoever deploys it learns so at once and not its users later. */
@Startup
@Singleton
public class SecretKeyCheck {

    @Inject
    private SecretBox secrets;

    @PostConstruct
    void check() {
        secrets.requireKey();
    }
}
