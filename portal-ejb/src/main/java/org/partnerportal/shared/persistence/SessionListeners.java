package org.partnerportal.shared.persistence;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/** Who listens to what the entity manager does. */
public class SessionListeners implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        StatementCounter.listenTo(session);
        EntityChanges.listenTo(session);
    }
}
