package org.partnerportal.dev.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.partnerportal.dev.probe.NoReaders;

/** These tests change much and open no customer's page: their changes are done when they are committed. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OpensNoPages.Hurry.class)
public @interface OpensNoPages {

    /** Only inside the server, where the changes are made, does it have any effect. */
    class Hurry implements BeforeEachCallback, AfterEachCallback {

        @Override
        public void beforeEach(ExtensionContext context) {
            NoReaders.say(true);
        }

        @Override
        public void afterEach(ExtensionContext context) {
            NoReaders.say(false);
        }
    }
}
