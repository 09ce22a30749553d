package org.partnerportal.relationship;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.partnerportal.account.OneTimeToken;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.relationship.Invitation.Standing;
import org.partnerportal.rules.CloudRule;
import org.partnerportal.rules.RuleQueries;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.security.CallerContext;

/** The calling partner's one link for all customers, where its cloud has such links (DOMAIN 2.5: China). */
@Dependent
class ReusableLinks {

    @Inject
    private ReusableLinkRepository links;

    @Inject
    private AnswerRepository requests;

    @Inject
    private AccountDoor door;

    @Inject
    private CompanyQueries companies;

    @Inject
    private RuleQueries rules;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    boolean needed() {
        return rules.holds(CloudRule.REUSABLE_LINK, companies.own().cloud().name());
    }

    Optional<ReusableLink> own() {
        return links.own()
                .map(kept -> new ReusableLink(
                        settings.url() + RelationshipMail.ACCEPT + kept.token().value(), kept.madeAt()));
    }

    /** The secret of the link, which is made when there is none; empty where the cloud has no such links. */
    Optional<OneTimeToken> token() {
        if (!needed()) {
            return Optional.empty();
        }
        links.store(
                OneTimeToken.create(),
                CallerContext.current().userId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return links.own().map(ReusableLinkRepository.Kept::token);
    }

    /**
     * What the letter of a request carries: the one link, where there is such a link. A company of which nobody can sign in yet
     * needs the request's own, which opens its account.
     */
    OneTimeToken forLetter(OneTimeToken own) {
        if (!needed()) {
            return own;
        }
        OpenRequest request = requests.byToken(own, clock.instant()).orElseThrow();
        boolean itself = request.kind() == RequestKind.RESELLER || door.standing(request) == Standing.OPEN_ACCOUNT;
        return itself ? own : token().orElseThrow();
    }

    void revoke() {
        links.remove();
    }
}
