package org.partnerportal.shared.trail;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.ConstraintViolationException;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.partnerportal.shared.error.BusinessException;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Origin;
import org.partnerportal.shared.security.Requires;

/**
 * Follows operations and what they change. Changes are told under the operation that the caller asked for; when one
 * calls others on behalf of somebody else (a job that works for a partner), under that which the other asked for.
 *
 * <p>Refusals are told when somebody is signed in. What strangers try (a mistyped link) is left to the server's access
 * log: everybody could fill the trail with it. Sign-ins that are refused are told for the account that was meant, as far as
 * the lock-out bounds their number or an identity provider has proven who it was.
 */
public final class Trail {

    /** Worked out from other tables, or in the middle of being worked on; the history tables repeat what is told. */
    private static final Pattern MACHINERY =
            Pattern.compile("customer_search_term|page_generation|job_lease|import_row|import_piece|import_column"
                    + "|support_load|support_load_count|reseller_load|support_batch_item|demo_step|audit_head|audit_entry"
                    + "|account_generation|rule_generation|.*_history");

    private static final Logger LOG = Logger.getLogger(Trail.class.getName());
    private static final ThreadLocal<Operation> CURRENT = new ThreadLocal<>();

    /** Only measurements turn it off, from outside. */
    private static volatile boolean recording = true;

    private static volatile BeanManager beans;
    private static volatile Clock clock;

    private Trail() {}

    /** Runs an operation and tells of its refusal; what it changes is told by {@link #changed}. */
    public static Object follow(Method method, Object[] arguments, Callable<Object> work) throws Exception {
        Operation outer = CURRENT.get();
        Operation operation = entered(outer, method, arguments);
        CURRENT.set(operation);
        try {
            return followed(operation, method, work);
        } catch (Exception refused) {
            if (outer == null && !operation.muted() && recording) {
                tell(operation, refused);
            }
            throw refused;
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }

    private static Object followed(Operation operation, Method method, Callable<Object> work) throws Exception {
        boolean first = TransactionTrail.enter(operation);
        boolean rolledBack = false;
        try {
            Object result = work.call();
            if (method.isAnnotationPresent(Trailed.class)) {
                note(null);
            } else if (isVisit(operation, method)) {
                note("operator_access:" + CallerContext.current().visit());
            }
            return result;
        } catch (RuntimeException refused) {
            rolledBack = true;
            throw refused;
        } finally {
            if (first && !rolledBack && TransactionTrail.open() && recording) {
                TransactionTrail.current().end();
            }
        }
    }

    /** Everything that a visitor looks at is told, once for what it asked for. */
    private static boolean isVisit(Operation operation, Method method) {
        return operation.method().equals(method)
                && method.isAnnotationPresent(Requires.class)
                && CallerContext.find().filter(Caller::isVisitor).isPresent();
    }

    /** Whether a change of that table is to be told; asked before the trouble of looking at what was before. */
    public static boolean wants(String table) {
        Operation running = CURRENT.get();
        return recording && (running == null || !running.muted()) && tells(table) && TransactionTrail.open();
    }

    /** Whether changes of that table mean anything to people. */
    public static boolean tells(String table) {
        return !MACHINERY.matcher(table).matches();
    }

    /** Something changed in the running transaction. */
    public static void changed(Change change) {
        if (!change.empty() && wants(change.what())) {
            Caller caller = CallerContext.find().orElse(null);
            TransactionTrail trail = TransactionTrail.current();
            if (trail == null) {
                fire(TransactionTrail.deed(CURRENT.get(), caller, List.of(change), null));
            } else {
                trail.add(CURRENT.get(), caller, change);
            }
        }
    }

    /** The running operation is to be told although it changes nothing; {@code subject} is what it is done to, or null. */
    public static void note(String subject) {
        Operation operation = CURRENT.get();
        if (recording && operation != null && !operation.muted()) {
            Caller caller = CallerContext.find().orElse(null);
            if (TransactionTrail.open() && TransactionTrail.current() != null) {
                TransactionTrail.current().note(operation, caller, subject);
            } else {
                fire(TransactionTrail.deed(operation, caller, List.of(), subject));
            }
        }
    }

    /** Somebody who is nobody yet was not let in. */
    public static void refused(long companyId, Long userId, String operation, String refusal) {
        if (recording) {
            fire(new Deed(
                    companyId,
                    userId,
                    null,
                    operation,
                    null,
                    Outcome.REFUSED,
                    refusal,
                    userId == null ? null : "portal_user:" + userId,
                    Origin.find().orElse(null),
                    clock().instant(),
                    Map.of(),
                    List.of()));
        }
    }

    static void writePending() {
        beans().getEvent().select(TransactionEnds.class).fire(new TransactionEnds());
    }

    static void fire(Deed deed) {
        beans().getEvent().select(Deed.class).fire(deed);
    }

    static Clock clock() {
        if (clock == null) {
            clock = beans().createInstance().select(Clock.class).get();
        }
        return clock;
    }

    /** Found once: the look-up costs more than all the rest. */
    private static BeanManager beans() {
        if (beans == null) {
            beans = CDI.current().getBeanManager();
        }
        return beans;
    }

    /** What is muted stays so whatever it calls. */
    private static Operation entered(Operation outer, Method method, Object[] arguments) {
        Optional<Caller> caller = CallerContext.find();
        Long company = caller.map(Caller::companyId).orElse(null);
        Long user = caller.map(Caller::userId).orElse(null);
        boolean muted = method.isAnnotationPresent(Untrailed.class)
                || method.getDeclaringClass().isAnnotationPresent(Untrailed.class);
        boolean goesOn = outer != null
                && (outer.muted()
                        || !muted
                                && Objects.equals(outer.companyId(), company)
                                && Objects.equals(outer.userId(), user));
        return goesOn
                ? outer
                : new Operation(method, arguments == null ? new Object[0] : arguments, company, user, muted);
    }

    /** A trail that cannot be written at this moment must not turn a refusal into something else. */
    private static void tell(Operation operation, Exception refused) {
        try {
            CallerContext.find().ifPresent(caller -> refused(operation, caller, refused));
        } catch (RuntimeException broken) {
            LOG.log(Level.SEVERE, "a refusal could not be written into the audit trail: " + operation.name(), broken);
        }
    }

    private static void refused(Operation operation, Caller caller, Exception refused) {
        boolean expected = refused instanceof BusinessException || refused instanceof ConstraintViolationException;
        fire(new Deed(
                caller.companyId(),
                caller.userId(),
                operation.customerId(),
                operation.name(),
                operation.permission(),
                expected ? Outcome.REFUSED : Outcome.FAILED,
                reason(refused),
                null,
                Origin.find().orElse(null),
                clock().instant(),
                operation.told(),
                List.of()));
    }

    private static String reason(Exception refused) {
        Throwable cause = refused;
        while (!(cause instanceof BusinessException)
                && cause.getCause() != null
                && Set.of("EJBException", "EJBTransactionRolledbackException")
                        .contains(cause.getClass().getSimpleName())) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }
}
