package org.partnerportal.rules;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.security.Requires;

/** Which rules are in force. Answers from memory; nothing of it belongs to a tenant unless it says so. */
@Stateless
public class RuleQueries {

    private static final String NOBODYS = "rules are published, and the same for everybody";

    @Inject
    private RuleCache cache;

    @Inject
    private RuleRepository rules;

    @Inject
    private Clock clock;

    /** How the cloud of that name differs from the usual today; empty when it does not. */
    @PublicAccess(NOBODYS)
    public Optional<CloudDifference> difference(CloudRule rule, String cloud) {
        return cache.book().difference(rule, cloud, today());
    }

    /** The answer to the rule's question in the cloud of that name today. */
    @PublicAccess(NOBODYS)
    public boolean holds(CloudRule rule, String cloud) {
        return difference(rule, cloud).map(CloudDifference::holds).orElse(rule.usual());
    }

    /** @throws NotInThisCloudException when the cloud of that name does not know it today */
    @PublicAccess(NOBODYS)
    public void require(CloudRule rule, String cloud) {
        difference(rule, cloud).filter(found -> !found.holds()).ifPresent(found -> {
            throw new NotInThisCloudException(found);
        });
    }

    /**
     * Two companies may deal with each other as far as their countries go; one that is not known keeps nobody apart.
     *
     * @param name of the other company, for the refusal
     * @throws OtherMarketException when both are known to be of different markets, and the cloud of that name keeps these apart
     */
    @PublicAccess(NOBODYS)
    public void requireSameMarket(String cloud, String country, String other, String name) {
        difference(CloudRule.SAME_MARKET, cloud)
                .filter(CloudDifference::holds)
                .filter(rule -> Markets.apart(country, other, today()))
                .ifPresent(rule -> {
                    throw new OtherMarketException(name, rule);
                });
    }

    /** The markets of today. */
    @PublicAccess(NOBODYS)
    public List<Market> markets() {
        return Markets.on(today());
    }

    /** All that is different in any cloud, with its sources. */
    @PublicAccess(NOBODYS)
    public List<CloudDifference> differences() {
        return cache.book().clouds();
    }

    /** All contradictions with what each source says. */
    @PublicAccess(NOBODYS)
    public List<Contradiction> contradictions() {
        return cache.book().contradictions();
    }

    /** What is in force for an account that chose this; reads the rules again when they are not of that generation. */
    @PublicAccess(NOBODYS)
    public Readings readings(long generation, String cloud, Map<String, Choice> ofAccount) {
        return cache.book(generation).readings(cloud, ofAccount);
    }

    /** What is in force for the caller's own account; two statements. */
    @Requires(Permission.OWN_ACCOUNT)
    public Readings own() {
        return readings(rules.generation(), CallerContext.current().cloud(), rules.ofAccount());
    }

    /** What is in force in the cloud of that name for accounts that chose nothing; one statement. */
    @Requires(Permission.OWN_ACCOUNT)
    public Readings ofCloud(String cloud) {
        return readings(rules.generation(), cloud, Map.of());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
