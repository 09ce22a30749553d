package org.partnerportal.company;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.security.Requires;

/** Who a company is, now or at a past moment. */
@Stateless
public class CompanyQueries {

    private static final String PUBLIC =
            "names, brands and states of companies are shown to whoever deals with them; callers hold the ids already";

    @Inject
    private CompanyRepository companies;

    /** The caller's own company. */
    @Requires(Permission.OWN_ACCOUNT)
    public CompanyView own() {
        Company company = companies.own().orElseThrow(NotFoundException::new);
        return company.view(!companies.withLogo(List.of(company.id())).isEmpty());
    }

    /** Why the portal's operator holds the caller's company in its standing; empty when it does not. */
    @Requires(Permission.OWN_ACCOUNT)
    public Optional<String> heldBecause() {
        return companies.own().flatMap(Company::statusReason);
    }

    /** @throws NotFoundException when there is none */
    @PublicAccess(PUBLIC)
    public CompanyView get(long id) {
        return Optional.ofNullable(byIds(Set.of(id)).get(id)).orElseThrow(NotFoundException::new);
    }

    /** Those of the companies that exist, by id, with two statements whatever their number. */
    @PublicAccess(PUBLIC)
    public Map<Long, CompanyView> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Set<Long> withLogo = companies.withLogo(ids);
        return companies.all(ids).stream()
                .collect(Collectors.toMap(Company::id, company -> company.view(withLogo.contains(company.id()))));
    }

    /** What the companies were called, and in which state they were, at that moment; with two statements. */
    @PublicAccess(PUBLIC)
    public Map<Long, CompanyState> statesAt(Collection<Long> ids, Instant at) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, CompanyState> states = new HashMap<>();
        companies.all(ids).forEach(company -> states.put(company.id(), company.state()));
        Map<Long, CompanyRepository.Period> then = companies.endedAfter(at, ids).stream()
                .collect(Collectors.toMap(
                        CompanyRepository.Period::companyId, period -> period, (first, later) -> first));
        then.forEach((id, period) -> states.computeIfPresent(id, (same, now) -> period.of(now)));
        return states;
    }

    @PublicAccess(PUBLIC)
    public Optional<CompanyView> byPartnerId(Cloud cloud, String partnerId) {
        return companies.byPartnerId(cloud, partnerId).map(company -> get(company.id()));
    }

    @PublicAccess(PUBLIC)
    public Optional<CompanyView> byMsTenantId(Cloud cloud, String msTenantId) {
        return companies.byMsTenantId(cloud, msTenantId).map(company -> get(company.id()));
    }

    /** Whether the installation holds any company; set-up and demo ask before they begin. */
    @PublicAccess("asked before there is anybody")
    public boolean any() {
        return companies.any();
    }

    @PublicAccess("a partner's logo stands on public pages")
    public Optional<Logo> logo(long companyId) {
        return companies.logo(companyId);
    }

    /** When the logo last changed, to answer a conditional request without reading it. */
    @PublicAccess("a partner's logo stands on public pages")
    public Optional<Instant> logoChangedAt(long companyId) {
        return companies.logoChangedAt(companyId);
    }
}
