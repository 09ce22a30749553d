package org.partnerportal.shared.security;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** The caller of the running thread. There is no default: without a caller every tenant-bound operation fails. */
public final class CallerContext {

    private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();

    private CallerContext() {}

    /** @throws IllegalStateException when nobody is set */
    public static Caller current() {
        return find().orElseThrow(
                        () -> new IllegalStateException("no caller: a tenant-bound operation ran for nobody"));
    }

    public static Optional<Caller> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Runs the work for that caller and restores the former one, whatever happens. */
    public static <T> T callAs(Caller caller, Callable<T> work) throws Exception {
        Caller before = CURRENT.get();
        CURRENT.set(caller);
        try {
            return work.call();
        } finally {
            restore(before);
        }
    }

    /** Like {@link #callAs} for work that has no result and throws nothing checked. */
    public static void runAs(Caller caller, Runnable work) {
        Caller before = CURRENT.get();
        CURRENT.set(caller);
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    /** Like {@link #callAs} for work that throws nothing checked. */
    public static <T> T getAs(Caller caller, Supplier<T> work) {
        Caller before = CURRENT.get();
        CURRENT.set(caller);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    private static void restore(Caller before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
