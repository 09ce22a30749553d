package org.partnerportal.web.contactpage;

import jakarta.inject.Inject;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Puts {@link KeptPageModule} before the sign-in when the portal starts. The platform, which registered the sign-in before
 * listeners are called, removes what is registered for the portal when the portal ends.
 */
@WebListener
public class KeptPages implements ServletContextListener {

    @Inject
    private PageCache cache;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        ServletContext portal = start.getServletContext();
        // the name that Jakarta Authentication prescribes
        String application = portal.getVirtualServerName() + " " + portal.getContextPath();
        AuthConfigFactory modules = AuthConfigFactory.getFactory();
        AuthConfigProvider signIns = modules.getConfigProvider(KeptPageModule.LAYER, application, null);
        if (signIns == null) {
            throw new IllegalStateException("no sign-in is registered for " + application);
        }
        modules.registerServerAuthModule(new KeptPageModule(cache, signIns, application), portal);
    }
}
