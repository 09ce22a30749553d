package org.partnerportal.company;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.shared.persistence.Ascii;
import org.partnerportal.shared.persistence.NativeSql.Row;
import org.partnerportal.shared.persistence.TenantRepository;

/** Companies are the tenants themselves, and others must know their names; what crosses the wall says why. */
@Dependent
class CompanyRepository extends TenantRepository {

    private static final String NAMES = "names and states of partners are shown to those who deal with them";

    Company store(Company company) {
        return insert(company);
    }

    Optional<Company> own() {
        return query("SELECT c FROM Company c WHERE c.id = :tenant", Company.class)
                .getResultStream()
                .findFirst();
    }

    Optional<Company> find(long id) {
        return all(List.of(id)).stream().findFirst();
    }

    List<Company> all(Collection<Long> ids) {
        return unbound(NAMES, "SELECT c FROM Company c WHERE c.id IN :ids", Company.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Optional<Company> byPartnerId(Cloud cloud, String partnerId) {
        return unbound(
                        NAMES,
                        "SELECT c FROM Company c WHERE c.cloud = :cloud AND c.partnerId = :partnerId",
                        Company.class)
                .setParameter("cloud", cloud)
                .setParameter("partnerId", Ascii.of(partnerId))
                .getResultStream()
                .findFirst();
    }

    Optional<Company> byMsTenantId(Cloud cloud, String msTenantId) {
        return unbound(
                        "a customer's identity is shared, its name is not (ADR 0002)",
                        "SELECT c FROM Company c WHERE c.cloud = :cloud AND c.msTenantId = :msTenantId",
                        Company.class)
                .setParameter("cloud", cloud)
                .setParameter("msTenantId", Ascii.of(msTenantId))
                .getResultStream()
                .findFirst();
    }

    boolean any() {
        return unboundSql("set-up asks whether there is anything yet", "SELECT 1 FROM company LIMIT 1")
                .first(row -> true)
                .orElse(false);
    }

    void save() {
        flush();
    }

    /** Keeps what was true until the company's present period began; {@code by} is null for the portal itself. */
    void keep(long companyId, Instant from, Instant to, String name, PartnerStatus status, Long by) {
        unboundSql(
                        "a provider may record the standing of its reseller",
                        "INSERT INTO company_history (company_id, valid_from, valid_to, name, status, ended_by)"
                                + " VALUES (:id, :from, :to, :name, :status, :by)")
                .param("id", companyId)
                .param("from", from)
                .param("to", to)
                .param("name", name)
                .param("status", status)
                .param("by", by)
                .update();
    }

    /** Periods that ended after that moment, by company and time: the first of each company is the one in force. */
    List<Period> endedAfter(Instant at, Collection<Long> ids) {
        String in = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        return unboundSql(
                        NAMES,
                        "SELECT company_id, name, status FROM company_history WHERE company_id IN (" + in
                                + ") AND valid_to > :at ORDER BY company_id, valid_from")
                .param("at", at)
                .list(row -> new Period(row.number(0), row.string(1), PartnerStatus.valueOf(row.string(2))));
    }

    /** Those of the companies that have a logo. */
    Set<Long> withLogo(Collection<Long> ids) {
        String in = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        return Set.copyOf(unboundSql(NAMES, "SELECT company_id FROM company_logo WHERE company_id IN (" + in + ")")
                .list(row -> row.number(0)));
    }

    Optional<Logo> logo(long companyId) {
        return unboundSql(
                        "a partner's logo is public",
                        "SELECT content, changed_at FROM company_logo WHERE company_id = :id")
                .param("id", companyId)
                .first(CompanyRepository::logo);
    }

    Optional<Instant> logoChangedAt(long companyId) {
        return unboundSql("a partner's logo is public", "SELECT changed_at FROM company_logo WHERE company_id = :id")
                .param("id", companyId)
                .first(row -> row.instant(0));
    }

    void replaceLogo(byte[] png, Instant now) {
        removeLogo();
        sql("INSERT INTO company_logo (company_id, content_type, content, changed_at)"
                        + " VALUES (:tenant, 'image/png', :png, :now)")
                .param("png", png)
                .param("now", now)
                .update();
    }

    void removeLogo() {
        sql("DELETE FROM company_logo WHERE company_id = :tenant").update();
    }

    /** What a company was called, and its state, for a while. */
    record Period(long companyId, String name, PartnerStatus status) {

        CompanyState of(CompanyState present) {
            return new CompanyState(companyId, present.kind(), present.cloud(), name, status);
        }
    }

    private static Logo logo(Row row) {
        return new Logo((byte[]) row.columns()[0], row.instant(1));
    }
}
