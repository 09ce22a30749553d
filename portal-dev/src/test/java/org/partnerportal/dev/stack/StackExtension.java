package org.partnerportal.dev.stack;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts the stack before Arquillian looks for it. Inside the server, where tests run, too, there is nothing to start. */
public class StackExtension implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        boolean insideServer = System.getProperty("com.sun.aas.instanceRoot") != null;
        if (!insideServer) {
            int port = TestStack.running().settings().adminPort();
            System.setProperty("portal.test.admin.port", String.valueOf(port));
        }
    }
}
