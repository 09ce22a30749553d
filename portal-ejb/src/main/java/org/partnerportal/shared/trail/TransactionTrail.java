package org.partnerportal.shared.trail;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.Origin;

/**
 * What changed in one transaction so far. Told at its very end: when the operation that began it returns, and everything
 * is written, so that the end of the tenant's chain is locked for as short as can be.
 */
final class TransactionTrail {

    private static final Object KEY = TransactionTrail.class;
    /** Of one entry; more are only counted. */
    private static final int MOST_CHANGES = 60;

    private static final Comparator<Author> ORDER = Comparator.comparingLong(Author::companyId);

    private static volatile TransactionSynchronizationRegistry registry;

    private final Operation first;
    private final Map<Author, List<Change>> changes = new LinkedHashMap<>();
    private final Map<Author, String> subjects = new HashMap<>();

    private TransactionTrail(Operation first) {
        this.first = first;
    }

    /** Who does what. */
    private record Author(Operation operation, Caller caller) {

        long companyId() {
            return caller == null ? 0 : caller.companyId();
        }
    }

    /** The server's; looked up until it is found, because whoever asks first may stand outside of it (unit tests). */
    private static TransactionSynchronizationRegistry registry() {
        if (registry == null) {
            try {
                registry = InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
            } catch (NamingException noServer) {
                return null;
            }
        }
        return registry;
    }

    /** Remembers under which operation the transaction began; true for just that one, which has to {@link #end} it. */
    static boolean enter(Operation operation) {
        if (!open() || current() != null) {
            return false;
        }
        registry().putResource(KEY, new TransactionTrail(operation));
        return true;
    }

    static boolean open() {
        return registry() != null && registry().getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    /** Null when no operation began the transaction. */
    static TransactionTrail current() {
        return (TransactionTrail) registry().getResource(KEY);
    }

    void add(Operation running, Caller caller, Change change) {
        Operation operation = running == null ? first : running;
        if (operation == null || !operation.muted()) {
            of(operation, caller).add(change);
        }
    }

    /** Something that is to be told although it changed nothing. */
    void note(Operation operation, Caller caller, String subject) {
        of(operation, caller);
        subjects.put(new Author(operation, caller), subject);
    }

    private List<Change> of(Operation operation, Caller caller) {
        return changes.computeIfAbsent(new Author(operation, caller), author -> new ArrayList<>());
    }

    /**
     * Writes what the entity manager still holds back, and tells everything. Chains of several tenants are locked in one
     * order, so that no two transactions wait for each other.
     */
    void end() {
        if (first.writes() || !changes.isEmpty()) {
            Trail.writePending();
        }
        changes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER))
                .forEach(entry -> tell(entry.getKey(), entry.getValue()));
        changes.clear();
    }

    private void tell(Author author, List<Change> told) {
        Trail.fire(deed(author.operation(), author.caller(), told, subjects.get(author)));
    }

    static Deed deed(Operation operation, Caller caller, List<Change> changes, String subject) {
        return new Deed(
                caller == null ? 0 : caller.companyId(),
                caller == null ? null : caller.userId(),
                customer(operation, caller, changes),
                operation == null ? "portal" : operation.name(),
                operation == null ? null : operation.permission(),
                Outcome.DONE,
                null,
                changes.isEmpty() ? subject : subject(changes.get(0)),
                Origin.find().orElse(null),
                Trail.clock().instant(),
                changes.isEmpty() ? operation.told() : Map.of(),
                limited(changes));
    }

    private static Long customer(Operation operation, Caller caller, List<Change> changes) {
        Long named = changes.stream()
                .map(Change::customerId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> operation == null ? null : operation.customerId());
        // what a customer's own people do is about itself
        return named == null && caller != null && caller.kind().equals("CUSTOMER")
                ? Long.valueOf(caller.companyId())
                : named;
    }

    private static String subject(Change change) {
        return change.id() == null ? change.what() : change.what() + ":" + change.id();
    }

    private static List<Change> limited(List<Change> changes) {
        if (changes.size() <= MOST_CHANGES) {
            return changes;
        }
        List<Change> told = new ArrayList<>(changes.subList(0, MOST_CHANGES));
        Map<String, Map<ChangeKind, Long>> more = new LinkedHashMap<>();
        changes.subList(MOST_CHANGES, changes.size())
                .forEach(change -> more.computeIfAbsent(change.what(), table -> new LinkedHashMap<>())
                        .merge(change.kind(), change.rows(), Long::sum));
        more.forEach((table, kinds) -> kinds.forEach((kind, rows) -> told.add(Change.ofMany(table, kind, rows))));
        return told;
    }
}
