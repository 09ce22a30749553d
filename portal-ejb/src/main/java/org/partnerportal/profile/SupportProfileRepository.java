package org.partnerportal.profile;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.persistence.TenantRepository;

/** Versions of support profiles in the database. */
@Dependent
class SupportProfileRepository extends TenantRepository {

    Optional<SupportProfile> current() {
        return versions(1).stream().findFirst();
    }

    /** Newest first. */
    List<SupportProfile> versions(int limit) {
        return query(
                        "select p from SupportProfileVersion p where p.companyId = :tenant order by p.versionNo desc",
                        SupportProfileVersion.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(SupportProfileVersion::toProfile)
                .toList();
    }

    List<SupportProfile> at(Collection<Long> companyIds, Instant at) {
        return unbound(
                        "customers are shown the profiles of their partners",
                        "select p from SupportProfileVersion p where p.companyId in :companies and p.versionNo ="
                                + " (select max(q.versionNo) from SupportProfileVersion q"
                                + " where q.companyId = p.companyId and q.validFrom <= :at)",
                        SupportProfileVersion.class)
                .setParameter("companies", companyIds)
                .setParameter("at", at)
                .getResultStream()
                .map(SupportProfileVersion::toProfile)
                .toList();
    }

    /** @throws ChangedMeanwhileException when somebody else has just added the same version */
    SupportProfile add(SupportProfileVersion version) {
        return insert(version, ChangedMeanwhileException::new).toProfile();
    }

    /** ISO code of the tenant's country; null if not known. */
    String country() {
        return sql("select country from company where id = :tenant")
                .first(row -> Optional.ofNullable(row.string(0)))
                .flatMap(country -> country)
                .orElse(null);
    }
}
