package org.partnerportal.shared.security;

import java.util.Optional;
import java.util.concurrent.Callable;

/** From where the running request came; nothing for background work. */
public final class Origin {

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private Origin() {}

    public static Optional<String> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Does the work as asked for by the machine with that address. */
    public static <T> T callFrom(String address, Callable<T> work) throws Exception {
        String before = CURRENT.get();
        CURRENT.set(address);
        try {
            return work.call();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
