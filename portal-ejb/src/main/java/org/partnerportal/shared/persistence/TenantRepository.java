package org.partnerportal.shared.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.security.CallerContext;

/**
 * The one door to the database. A query must name {@code :tenant}, which is bound to the caller's company here and
 * nowhere else; one that does not is an error, as is a query for nobody. What is not bound to a tenant says so with
 * {@link #unbound}, and why.
 */
public abstract class TenantRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager entityManager;

    /** The company on whose behalf the code runs. */
    protected long tenant() {
        return CallerContext.current().companyId();
    }

    /** A JPQL query of the tenant's own rows; must contain the parameter {@code :tenant}. */
    protected <T> TypedQuery<T> query(String jpql, Class<T> type) {
        requireTenant(jpql);
        return entityManager.createQuery(jpql, type).setParameter("tenant", tenant());
    }

    /** A native statement on the tenant's own rows; must contain the parameter {@code :tenant}. */
    protected NativeSql sql(String sql) {
        requireTenant(sql);
        return new NativeSql(entityManager, sql).of(tenant());
    }

    /** A JPQL query across tenants, for the stated reason (sign-in, a public link, a background job). */
    protected <T> TypedQuery<T> unbound(String reason, String jpql, Class<T> type) {
        requireReason(reason);
        return entityManager.createQuery(jpql, type);
    }

    /** A native statement across tenants, for the stated reason. */
    protected NativeSql unboundSql(String reason, String sql) {
        requireReason(reason);
        return new NativeSql(entityManager, sql);
    }

    /**
     * Many rows of the tenant in few statements.
     *
     * @param into {@code INSERT INTO t (company_id, a, b)}: the first column is the tenant's and is filled here
     * @param rows values of the other columns
     * @return rows inserted
     */
    protected int insertAll(String into, List<Object[]> rows) {
        long tenant = tenant();
        List<Object[]> owned = rows.stream()
                .map(row -> Stream.concat(Stream.of(tenant), Stream.of(row)).toArray())
                .toList();
        return new BulkInsert(entityManager.unwrap(Connection.class), into).insert(owned);
    }

    /** Like {@link #insertAll} for rows that name their tenants themselves, for the stated reason. */
    protected int unboundInsertAll(String reason, String into, List<Object[]> rows) {
        requireReason(reason);
        return new BulkInsert(entityManager.unwrap(Connection.class), into).insert(rows);
    }

    /**
     * Stores a new entity and flushes, so that a violated constraint shows here and not at commit. Entities are changed and
     * deleted by whoever found them by a query of this class, so these need no second look.
     *
     * @throws IllegalArgumentException when it is another tenant's
     */
    protected <T> T insert(T entity) {
        requireOwn(entity);
        entityManager.persist(entity);
        entityManager.flush();
        return entity;
    }

    /** Writes pending changes now; a version that moved on becomes {@link ChangedMeanwhileException}. */
    protected void flush() {
        try {
            entityManager.flush();
        } catch (OptimisticLockException moved) {
            throw new ChangedMeanwhileException();
        }
    }

    /**
     * Moves the entity's version on, changed or not, and writes it now: of two who do something with it at once the second
     * waits for the first and gets {@link ChangedMeanwhileException}.
     */
    protected void claim(Object entity) {
        entityManager.lock(entity, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        flush();
    }

    protected void delete(Object entity) {
        entityManager.remove(entity);
    }

    private void requireOwn(Object entity) {
        long tenant = tenant();
        if (entity instanceof TenantOwned owned && owned.tenantId() != tenant) {
            throw new IllegalArgumentException(
                    "row of another tenant: " + entity.getClass().getSimpleName());
        }
    }

    private static void requireTenant(String query) {
        if (!query.contains(":tenant")) {
            throw new IllegalArgumentException("query without a tenant: " + query);
        }
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("an unbound query needs a reason");
        }
    }
}
