package org.partnerportal.shared.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A native statement with named parameters; rows come as {@link Row}, whose getters convert to the types we use. */
public final class NativeSql {

    static final Pattern PARAMETER = Pattern.compile("(?<![:\\w]):([a-zA-Z]\\w*)");

    static final String OWN_CLOUD = "ownCloud";

    private static final String TENANT = "tenant";

    private final EntityManager entityManager;
    private final String sql;
    private final Map<String, Object> parameters = new HashMap<>();

    NativeSql(EntityManager entityManager, String sql) {
        this.entityManager = entityManager;
        this.sql = sql;
    }

    /**
     * Binds {@code :name}; instants as UTC, enums by name.
     *
     * @throws IllegalArgumentException for {@code tenant}, which is bound where the statement is made and nowhere else
     */
    public NativeSql param(String name, Object value) {
        if (name.equals(TENANT)) {
            throw new IllegalArgumentException("the tenant is bound by TenantRepository");
        }
        parameters.put(name, toColumn(value));
        return this;
    }

    NativeSql of(long tenant) {
        parameters.put(TENANT, tenant);
        return this;
    }

    NativeSql in(String cloud) {
        parameters.put(OWN_CLOUD, cloud);
        return this;
    }

    public int update() {
        NativeWrite write = NativeWrite.of(entityManager, sql, parameters);
        int rows = query().executeUpdate();
        write.done(rows);
        return rows;
    }

    public <T> List<T> list(Function<Row, T> mapper) {
        List<?> rows = query().getResultList();
        List<T> result = new ArrayList<>(rows.size());
        for (Object row : rows) {
            result.add(mapper.apply(new Row(row instanceof Object[] columns ? columns : new Object[] {row})));
        }
        return result;
    }

    public <T> Optional<T> first(Function<Row, T> mapper) {
        return list(mapper).stream().findFirst();
    }

    private Query query() {
        List<String> order = new ArrayList<>();
        String positional = PARAMETER.matcher(sql).replaceAll(match -> {
            order.add(match.group(1));
            return "?" + order.size();
        });
        Query query = entityManager.createNativeQuery(positional);
        for (int i = 0; i < order.size(); i++) {
            if (!parameters.containsKey(order.get(i))) {
                throw new IllegalArgumentException("parameter not bound: " + order.get(i));
            }
            query.setParameter(i + 1, parameters.get(order.get(i)));
        }
        return query;
    }

    static Object toColumn(Object value) {
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    /** One row of a result; columns count from 0. */
    public record Row(Object... columns) {

        public String string(int column) {
            return columns[column] == null ? null : columns[column].toString();
        }

        public long number(int column) {
            return ((Number) columns[column]).longValue();
        }

        public Long numberOrNull(int column) {
            return columns[column] == null ? null : number(column);
        }

        public boolean flag(int column) {
            return columns[column] instanceof Boolean flag ? flag : columns[column] != null && number(column) != 0;
        }

        public Instant instant(int column) {
            Object value = columns[column];
            if (value instanceof Timestamp timestamp) {
                return timestamp.toInstant();
            }
            return value == null ? null : ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
        }
    }
}
