package org.partnerportal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.rules.RuleQueries;

/**
 * The matrix, and what accounts changed about it, as this node knows them. Each request brings the generations along with
 * its user; what is older than these is read again, so a change counts from the next request on, on every node.
 */
@ApplicationScoped
class RightsCache {

    @Inject
    private RightsRepository rights;

    @Inject
    private RuleQueries rules;

    @Inject
    private Clock clock;

    private volatile TaskMatrix matrix;
    private final Map<Long, AccountRules> accounts = new ConcurrentHashMap<>();

    /**
     * @param generation of what all share
     * @param ofAccount of what the company changed; 0 for nothing
     */
    RoleRights of(long companyId, CompanyKind kind, String cloud, long generation, long ofAccount) {
        AccountRules account = account(companyId, ofAccount);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new RoleRights(
                matrix(generation), kind, rules.readings(generation, cloud, account.choices()), account, today);
    }

    private TaskMatrix matrix(long generation) {
        TaskMatrix known = matrix;
        if (known == null || known.generation() != generation) {
            known = rights.matrix();
            matrix = known;
        }
        return known;
    }

    private AccountRules account(long companyId, long generation) {
        if (generation == 0) {
            return AccountRules.NONE;
        }
        AccountRules known = accounts.get(companyId);
        if (known == null || known.generation() != generation) {
            known = rights.account(companyId, generation);
            accounts.put(companyId, known);
        }
        return known;
    }
}
