package org.partnerportal.account;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnerportal.shared.persistence.TenantRepository;

/** Identity providers of companies, and who their users are there. */
@Dependent
class IdentityProviderRepository extends TenantRepository {

    private static final String REASON = "who signs in has no tenant yet";

    Optional<IdentityProvider> find() {
        return query("SELECT p FROM IdentityProvider p WHERE p.companyId = :tenant", IdentityProvider.class)
                .getResultStream()
                .findFirst();
    }

    IdentityProvider store(IdentityProvider provider) {
        return insert(provider);
    }

    void save() {
        flush();
    }

    /** The company is left without a provider, and its users without what they are there. */
    void remove(IdentityProvider provider) {
        sql("DELETE FROM user_identity WHERE company_id = :tenant").update();
        delete(provider);
        flush();
    }

    /** Who came in by the provider must sign in anew: what proved it is not believed any more. */
    void endSessions(Instant now) {
        sql("UPDATE portal_user SET security_stamp = LEFT(TO_BASE64(RANDOM_BYTES(18)), 22), changed_at = :now"
                        + " WHERE company_id = :tenant AND id IN"
                        + " (SELECT i.user_id FROM user_identity i WHERE i.company_id = :tenant)")
                .param("now", now)
                .update();
    }

    long linkedUsers() {
        return sql("SELECT COUNT(*) FROM user_identity WHERE company_id = :tenant")
                .first(row -> row.number(0))
                .orElse(0L);
    }

    /**
     * Companies with a provider to which the part of addresses after the @ belongs: some user there has proven such an
     * address by setting a password through a mailed link, and no user of another company has.
     */
    List<Long> byDomain(String domain) {
        List<Long> owners = unboundSql(
                        REASON,
                        "SELECT DISTINCT u.company_id FROM portal_user u WHERE u.email_domain = :domain"
                                + " AND u.active = TRUE AND u.password_hash IS NOT NULL LIMIT 2")
                .param("domain", domain)
                .list(row -> row.number(0));
        return owners.size() > 1 ? List.of() : owners;
    }

    /** Which user of the tenant that is, locked until the transaction ends. */
    OptionalLong user(String issuer, String subject) {
        return sql("SELECT user_id FROM user_identity WHERE company_id = :tenant AND issuer = :issuer"
                        + " AND subject = :subject FOR UPDATE")
                .param("issuer", issuer)
                .param("subject", subject)
                .first(row -> OptionalLong.of(row.number(0)))
                .orElse(OptionalLong.empty());
    }

    boolean isLinked(long userId) {
        return sql("SELECT 1 FROM user_identity WHERE company_id = :tenant AND user_id = :user")
                .param("user", userId)
                .first(row -> true)
                .orElse(false);
    }

    void link(long userId, String issuer, String subject, Instant now) {
        sql("INSERT INTO user_identity (company_id, user_id, issuer, subject, linked_at)"
                        + " VALUES (:tenant, :user, :issuer, :subject, :now)")
                .param("user", userId)
                .param("issuer", issuer)
                .param("subject", subject)
                .param("now", now)
                .update();
    }

    /** Forgets who a user is at the provider; false when it did not know. */
    boolean unlink(long userId) {
        return sql("DELETE FROM user_identity WHERE company_id = :tenant AND user_id = :user")
                        .param("user", userId)
                        .update()
                == 1;
    }
}
