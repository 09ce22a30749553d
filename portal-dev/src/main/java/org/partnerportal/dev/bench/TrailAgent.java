package org.partnerportal.dev.bench;

import java.lang.instrument.Instrumentation;
import java.lang.reflect.Field;

/** What {@link TrailSwitch} puts into the server: turns the audit trail's recording on or off. */
public final class TrailAgent {

    private static final String TRAIL = "org.partnerportal.shared.trail.Trail";

    private TrailAgent() {}

    /** @throws IllegalStateException when there is no portal in this process */
    public static void agentmain(String recording, Instrumentation server) throws ReflectiveOperationException {
        int found = 0;
        for (Class<?> loaded : server.getAllLoadedClasses()) {
            if (loaded.getName().equals(TRAIL)) {
                Field field = loaded.getDeclaredField("recording");
                field.setAccessible(true);
                field.setBoolean(null, Boolean.parseBoolean(recording));
                found++;
            }
        }
        if (found == 0) {
            throw new IllegalStateException("no " + TRAIL);
        }
    }
}
