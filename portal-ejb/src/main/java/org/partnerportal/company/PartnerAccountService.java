package org.partnerportal.company;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnerportal.rules.CloudRule;
import org.partnerportal.rules.NotInThisCloudException;
import org.partnerportal.rules.RuleQueries;
import org.partnerportal.shared.change.FactsChanged;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Opens partner accounts, says in which standing they are and which of them are one company. */
@Stateless
public class PartnerAccountService {

    @Inject
    private CompanyRepository companies;

    @Inject
    private PartnerAccountRepository accounts;

    @Inject
    private RuleQueries rules;

    @Inject
    private Event<FactsChanged> changed;

    @Inject
    private Clock clock;

    /**
     * Opens the account of a partner, without anybody who could sign in yet; answers its id.
     *
     * @throws NotFoundException for a customer or another operator: neither is opened here
     * @throws PartnerKnownException when that cloud has an account with the PartnerID or the Microsoft ID
     * @throws NotInThisCloudException for a provider or reseller where there is no indirect model
     */
    @Requires(Permission.PARTNER_ACCOUNT_MANAGE)
    public long open(@NotNull @Valid CreateCompany command) {
        if (!command.kind().isPartner()) {
            throw new NotFoundException();
        }
        if (command.kind().isIndirect()) {
            rules.require(CloudRule.INDIRECT_MODEL, command.cloud().name());
        }
        Stream.of(
                        command.partnerId() == null
                                ? Optional.<Company>empty()
                                : companies.byPartnerId(command.cloud(), command.partnerId()),
                        command.msTenantId() == null
                                ? Optional.<Company>empty()
                                : companies.byMsTenantId(command.cloud(), command.msTenantId()))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(known -> {
                    throw new PartnerKnownException(known.name());
                });
        return companies.store(Company.from(command, clock.instant())).id();
    }

    /**
     * Says in which standing a partner is, until the operator says otherwise. Counts from the next request of its people
     * on: a suspended partner changes nothing any more, the people of a revoked or deauthorised one are out.
     *
     * @throws ChangedMeanwhileException when somebody else changed the account since
     */
    @Requires(Permission.PARTNER_ACCOUNT_MANAGE)
    public void changeStanding(@NotNull @Valid ChangeStanding command) {
        Company company = partner(command.companyId());
        if (company.version() != command.version()) {
            throw new ChangedMeanwhileException();
        }
        PartnerStatus former = company.status();
        company.hold(command.status(), command.reason());
        if (former != command.status()) {
            Instant since = company.startPeriod(clock.instant());
            companies.keep(
                    company.id(),
                    since,
                    company.changedAt(),
                    company.name(),
                    former,
                    CallerContext.current().userId());
        }
        companies.save();
        changed.fire(FactsChanged.of(company.id()));
    }

    /**
     * Says that two accounts are one company's, in two clouds, and so are those which each already belongs with. They stay
     * tenants of their own: nothing passes from one to the other but that they exist.
     *
     * @throws GroupOfOneCloudException when the company would have two accounts in one cloud
     */
    @Requires(Permission.PARTNER_ACCOUNT_MANAGE)
    public void group(long companyId, long otherId) {
        Company company = partner(companyId);
        Company other = partner(otherId);
        List<Company> members =
                Stream.concat(members(company), members(other)).distinct().toList();
        Set<Cloud> clouds = EnumSet.noneOf(Cloud.class);
        members.stream()
                .filter(member -> !clouds.add(member.cloud()))
                .findFirst()
                .or(() -> companyId == otherId ? Optional.of(company) : Optional.empty())
                .ifPresent(second -> {
                    throw new GroupOfOneCloudException(second.name());
                });
        tie(members);
    }

    /** Takes an account out of its group. */
    @Requires(Permission.PARTNER_ACCOUNT_MANAGE)
    public void ungroup(long companyId) {
        Company company = partner(companyId);
        List<Company> rest =
                members(company).filter(member -> member.id() != companyId).toList();
        company.join(null);
        tie(rest);
    }

    private Stream<Company> members(Company company) {
        return company.groupId() == null
                ? Stream.of(company)
                : accounts.ofGroup(company.groupId()).stream().map(member -> partner(member.id()));
    }

    /** A group has the number of its lowest member, always: so no two groups can ever have one number. */
    private void tie(List<Company> members) {
        Long group = members.size() < 2
                ? null
                : members.stream().map(Company::id).min(Long::compare).orElseThrow();
        members.forEach(member -> member.join(group));
        companies.save();
    }

    private Company partner(long id) {
        return companies.find(id).filter(found -> found.kind().isPartner()).orElseThrow(NotFoundException::new);
    }
}
