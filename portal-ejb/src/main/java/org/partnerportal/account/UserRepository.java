package org.partnerportal.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.shared.persistence.Constants;
import org.partnerportal.shared.persistence.Keyset;
import org.partnerportal.shared.persistence.Like;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.persistence.TenantRepository;
import org.partnerportal.shared.security.Caller;

/** All statements on users. */
@Dependent
class UserRepository extends TenantRepository {

    private static final String SIGN_IN = "who signs in has no tenant yet";
    /** Whether a password opens the account of that row of portal_user at all. */
    static final String PASSWORD_OPENS = "(NOT EXISTS (SELECT 1 FROM identity_provider p"
            + " WHERE p.company_id = portal_user.company_id AND p.required = TRUE)"
            + " OR EXISTS (SELECT 1 FROM user_role r WHERE r.user_id = portal_user.id AND r.role IN ('"
            + Role.topOf(Role.Side.PARTNER) + "', '" + Role.topOf(Role.Side.CUSTOMER) + "')))";

    /** With a password, or by the identity provider of its company. */
    private static final String CAME_IN = "(u.password_hash IS NOT NULL OR u.last_sign_in_at IS NOT NULL)";

    private static final String ROLES =
            "(SELECT GROUP_CONCAT(r.role SEPARATOR ' ') FROM user_role r WHERE r.user_id = u.id)";

    @Inject
    private RightsCache cache;

    /** @throws EmailTakenException when somebody else took the address at the same moment */
    User store(User user) {
        return insert(user, EmailTakenException::new);
    }

    void save() {
        flush();
    }

    Optional<User> find(long id) {
        return query("SELECT u FROM User u WHERE u.id = :id AND u.companyId = :tenant", User.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<Object[]> names(Collection<Long> ids) {
        return query("SELECT u.id, u.name FROM User u WHERE u.companyId = :tenant AND u.id IN :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Optional<User> findAnywhere(long id) {
        return unbound(SIGN_IN, "SELECT u FROM User u WHERE u.id = :id", User.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<User> findByEmail(String email) {
        return unbound(SIGN_IN, "SELECT u FROM User u WHERE u.email = :email", User.class)
                .setParameter("email", EmailAddress.normalised(email))
                .getResultStream()
                .findFirst();
    }

    /** Whether a password opens that user's account, if it has one. */
    boolean passwordOpens(long id) {
        return unboundSql(SIGN_IN, "SELECT 1 FROM portal_user WHERE id = :id AND " + PASSWORD_OPENS)
                .param("id", id)
                .first(row -> true)
                .orElse(false);
    }

    boolean any() {
        return unboundSql("asked before there is anybody", "SELECT 1 FROM portal_user LIMIT 1")
                .first(row -> true)
                .orElse(false);
    }

    boolean anyOfOperator() {
        return unboundSql(
                        "asked before there is an operator",
                        "SELECT 1 FROM company c JOIN portal_user u ON u.company_id = c.id WHERE c.kind = 'OPERATOR'"
                                + " LIMIT 1")
                .first(row -> true)
                .orElse(false);
    }

    /** Ids of those who hold the role, are active and have a password, locked until the transaction ends. */
    List<Long> lockHolders(Role role) {
        return sql("SELECT u.id FROM portal_user u JOIN user_role r ON r.user_id = u.id WHERE u.company_id = :tenant"
                        + " AND r.role = :role AND u.active = TRUE AND u.password_hash IS NOT NULL FOR UPDATE")
                .param("role", role)
                .list(row -> row.number(0));
    }

    List<Mailbox> holders(Role role) {
        return sql("SELECT u.email, u.name, u.language, u.time_zone FROM portal_user u JOIN user_role r"
                        + " ON r.user_id = u.id WHERE u.company_id = :tenant AND r.role = :role AND u.active = TRUE"
                        + " ORDER BY u.id")
                .param("role", role)
                .list(row -> new Mailbox(row.string(0), row.string(1), row.string(2), row.string(3)));
    }

    /** The user with company, roles and second factor as they are now, in one statement by primary key. */
    Optional<Door> door(SignIn session) {
        return unboundSql(
                        SIGN_IN,
                        "SELECT u.id, u.company_id, c.cloud, c.kind, c.status, u.name, u.email, u.language, u.time_zone,"
                                + " c.name, " + ROLES + ", f.stamp, g.generation, COALESCE(a.generation, 0)"
                                + " FROM portal_user u JOIN company c ON c.id = u.company_id JOIN rule_generation g"
                                + " LEFT JOIN account_generation a ON a.company_id = u.company_id"
                                + " LEFT JOIN second_factor f ON f.company_id = u.company_id AND f.user_id = u.id"
                                + " WHERE u.id = :id AND u.security_stamp = :stamp AND u.active = TRUE")
                .param("id", session.userId())
                .param("stamp", session.stamp())
                .first(row -> signedInUser(row).map(user -> new Door(user, row.string(11))))
                .flatMap(found -> found);
    }

    List<UserRow> list(UserSearch search, PageRequest page) {
        Keyset keyset = new Keyset(search.sort().key(), "u.id", search.descending(), page);
        return keyset.bind(sql("SELECT u.id, u.name, u.email, u.active, " + CAME_IN + ", u.locked_until,"
                                + " u.last_sign_in_at, " + ROLES + ", f.stamp IS NOT NULL FROM portal_user u"
                                + " LEFT JOIN second_factor f ON f.company_id = u.company_id AND f.user_id = u.id"
                                + " WHERE u.company_id = :tenant" + state(search.state())
                                + (search.text().isEmpty() ? "" : " AND (u.name LIKE :name OR u.email LIKE :email)")
                                + keyset.condition() + keyset.order())
                        .param("name", Like.containing(search.text()))
                        .param("email", Like.containing(EmailAddress.normalised(search.text()))))
                .list(UserRepository::userRow);
    }

    private static String state(UserState state) {
        if (state == null) {
            return "";
        }
        return switch (state) {
            case INVITED -> " AND u.active = TRUE AND NOT " + CAME_IN;
            case ACTIVE -> " AND u.active = TRUE AND " + CAME_IN;
            case DEACTIVATED -> " AND u.active = FALSE";
        };
    }

    private static UserRow userRow(Row row) {
        return new UserRow(
                row.number(0),
                row.string(1),
                row.string(2),
                UserState.of(row.flag(3), row.flag(4)),
                Constants.all(Role.class, row.string(7)),
                row.flag(8),
                row.instant(5),
                row.instant(6));
    }

    private Optional<SignedInUser> signedInUser(Row row) {
        CompanyKind kind = CompanyKind.valueOf(row.string(3));
        PartnerStatus status = PartnerStatus.valueOf(row.string(4));
        if (!Rights.mayEnter(status)) {
            return Optional.empty();
        }
        RoleRights rights = cache.of(row.number(1), kind, row.string(2), row.number(12), row.number(13));
        Caller caller = new Caller(
                row.number(1),
                row.number(0),
                row.string(2),
                kind.name(),
                Rights.of(Constants.all(Role.class, row.string(10)), rights, status));
        return Optional.of(
                new SignedInUser(caller, row.string(5), row.string(6), row.string(7), row.string(8), row.string(9)));
    }
}
