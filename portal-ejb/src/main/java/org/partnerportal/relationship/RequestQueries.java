package org.partnerportal.relationship;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.rules.CloudRule;
import org.partnerportal.rules.RuleQueries;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** The calling partner's requests, and the drafts of their letters. */
@Stateless
public class RequestQueries {

    @Inject
    private RequestRepository requests;

    @Inject
    private RelationshipLetters letters;

    @Inject
    private ReusableLinks links;

    @Inject
    private CompanyQueries companies;

    @Inject
    private RuleQueries rules;

    @Inject
    private Clock clock;

    /**
     * Requests of the kinds that the caller may make; one statement.
     *
     * @throws ForbiddenException when it may make none
     */
    @Requires(Permission.OWN_ACCOUNT)
    public Page<RequestRow> list(RequestFilter filter, PageRequest page) {
        Set<RequestKind> kinds = Arrays.stream(RequestKind.values())
                .filter(kind -> CallerContext.current().may(RequestRules.needed(kind)))
                .collect(Collectors.toSet());
        if (kinds.isEmpty()) {
            throw new ForbiddenException(Permission.RELATIONSHIP_REQUEST);
        }
        return Page.of(requests.list(filter, kinds, page, clock.instant()), page, filter.sort()::cursor);
    }

    /** @throws NotFoundException when there is no such request of the caller's, or not for it */
    @Requires(Permission.OWN_ACCOUNT)
    public RequestRow get(long id) {
        return requests.find(id, clock.instant())
                .filter(row -> CallerContext.current().may(RequestRules.needed(row.kind())))
                .orElseThrow(NotFoundException::new);
    }

    /** The letter as it was written; the link is not kept. */
    @Requires(Permission.OWN_ACCOUNT)
    public RequestLetter letter(long id) {
        return requests.letter(get(id).id());
    }

    /** A first wording of the letter, in one of the portal's languages. */
    @Requires(Permission.OWN_ACCOUNT)
    public RequestLetter draft(RequestKind kind, boolean adminRights, String language) {
        String key = kind == RequestKind.RESELLER
                ? "partnership"
                : links.needed() ? "request.reusable" : adminRights ? "request.rights" : "request.plain";
        return letters.draft(key, language, companies.own().name(), NewRequest.VALID_FOR.toDays());
    }

    /** The caller's one link for all customers; empty when it has none. */
    @Requires(Permission.RELATIONSHIP_REQUEST)
    public Optional<ReusableLink> link() {
        return links.own();
    }

    /** Whether the caller's cloud has such links. */
    @Requires(Permission.RELATIONSHIP_REQUEST)
    public boolean linkNeeded() {
        return links.needed();
    }

    /** Whether a relationship without delegated admin rights exists in the caller's cloud (DOMAIN 2.7). */
    @Requires(Permission.RELATIONSHIP_REQUEST)
    public boolean adminRightsOptional() {
        return rules.holds(CloudRule.DAP_OPTIONAL, companies.own().cloud().name());
    }
}
