package org.partnerportal.offer;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.TenantRepository;

/** Offers and their versions in the database. */
@Dependent
class OfferRepository extends TenantRepository {

    private static final String FACTS = "select v.id, v.offerId, v.companyId, v.versionNo, v.validFrom, v.validTo,"
            + " w.withdrawnAt, v.contentSha256 from OfferVersion v left join OfferWithdrawal w on w.versionId = v.id";
    private static final String SHOWN_TO_CUSTOMERS = "customers are shown what their partners have published";

    /** @throws NotFoundException when it does not exist or is another company's */
    SupportOffer get(long offerId) {
        return query("select o from SupportOffer o where o.companyId = :tenant and o.id = :id", SupportOffer.class)
                .setParameter("id", offerId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** @throws ChangedMeanwhileException when it has moved on since {@code version} was read */
    SupportOffer get(long offerId, long version) {
        SupportOffer offer = get(offerId);
        if (offer.version() != version) {
            throw new ChangedMeanwhileException();
        }
        return offer;
    }

    List<SupportOffer> all() {
        return query(
                        "select o from SupportOffer o where o.companyId = :tenant order by o.name, o.id",
                        SupportOffer.class)
                .getResultList();
    }

    SupportOffer add(SupportOffer offer) {
        return insert(offer);
    }

    OfferVersion add(OfferVersion version) {
        return insert(version);
    }

    void add(OfferStep step) {
        insert(step);
    }

    void add(OfferWithdrawal withdrawal) {
        insert(withdrawal);
    }

    void saved() {
        flush();
    }

    /** @throws ChangedMeanwhileException when somebody else did something with the offer at the same time */
    void claimed(SupportOffer offer) {
        claim(offer);
    }

    /** Lets whoever holds the offer end first, and nobody else begin before the transaction ends. */
    void hold(long offerId) {
        query("select o from SupportOffer o where o.companyId = :tenant and o.id = :id", SupportOffer.class)
                .setParameter("id", offerId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    int nextVersionNo(long offerId) {
        Integer last = query(
                        "select max(v.versionNo) from OfferVersion v where v.companyId = :tenant and v.offerId = :offer",
                        Integer.class)
                .setParameter("offer", offerId)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** @throws NotFoundException when there is none or it is another company's */
    OfferVersion version(long offerId, int versionNo) {
        return query(
                        "select v from OfferVersion v where v.companyId = :tenant and v.offerId = :offer"
                                + " and v.versionNo = :no",
                        OfferVersion.class)
                .setParameter("offer", offerId)
                .setParameter("no", versionNo)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Newest first. */
    List<OfferVersion> versionsOf(long offerId) {
        return query(
                        "select v from OfferVersion v where v.companyId = :tenant and v.offerId = :offer"
                                + " order by v.versionNo desc",
                        OfferVersion.class)
                .setParameter("offer", offerId)
                .getResultList();
    }

    /** Newest first. */
    List<OfferStep> stepsOf(long offerId) {
        return query(
                        "select s from OfferStep s, SupportOffer o where o.companyId = :tenant and o.id = :offer"
                                + " and s.offerId = o.id order by s.id desc",
                        OfferStep.class)
                .setParameter("offer", offerId)
                .getResultList();
    }

    /** Of all versions of the tenant. */
    List<VersionFacts> ownFacts() {
        return query(FACTS + " where v.companyId = :tenant", Object[].class)
                .getResultStream()
                .map(OfferRepository::facts)
                .toList();
    }

    /** Of all versions of these companies, whatever their state. */
    List<VersionFacts> facts(Collection<Long> companyIds) {
        return unbound(SHOWN_TO_CUSTOMERS, FACTS + " where v.companyId in :companies", Object[].class)
                .setParameter("companies", companyIds)
                .getResultStream()
                .map(OfferRepository::facts)
                .toList();
    }

    /** Of the versions of these companies as they were known at a moment, later decisions left out. */
    List<VersionFacts> factsKnownAt(Collection<Long> companyIds, Instant at) {
        String known = FACTS + " where v.companyId in :companies and v.publishedAt <= :at";
        return unbound(SHOWN_TO_CUSTOMERS, known, Object[].class)
                .setParameter("companies", companyIds)
                .setParameter("at", at)
                .getResultStream()
                .map(OfferRepository::facts)
                .map(version -> version.knownAt(at))
                .toList();
    }

    List<OfferVersion> versions(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : unbound(SHOWN_TO_CUSTOMERS, "select v from OfferVersion v where v.id in :ids", OfferVersion.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Companies that the tenant works with as a provider or as a reseller, by name; of one name, by name and PartnerID. */
    Map<String, Long> linkedCompanies(Instant at) {
        Map<String, Long> linked = new TreeMap<>();
        sql("SELECT c.id, CASE WHEN COUNT(*) OVER (PARTITION BY c.name) = 1 THEN c.name"
                        + " ELSE CONCAT(c.name, ' (', COALESCE(c.partner_id, c.ms_tenant_id, c.id), ')') END"
                        + " FROM (SELECT DISTINCT CASE WHEN l.provider_id = :tenant THEN l.reseller_id ELSE l.provider_id END"
                        + " AS id FROM partner_link l WHERE (l.provider_id = :tenant OR l.reseller_id = :tenant)"
                        + " AND l.valid_from <= :at AND (l.valid_to IS NULL OR l.valid_to > :at)) w JOIN company c"
                        + " ON c.id = w.id")
                .param("at", at)
                .list(row -> linked.put(row.string(1), row.number(0)));
        return linked;
    }

    private static VersionFacts facts(Object[] row) {
        return new VersionFacts(
                (Long) row[0],
                (Long) row[1],
                (Long) row[2],
                (Integer) row[3],
                (Instant) row[4],
                (Instant) row[5],
                (Instant) row[6],
                (String) row[7]);
    }
}
