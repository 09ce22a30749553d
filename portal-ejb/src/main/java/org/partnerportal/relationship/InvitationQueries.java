package org.partnerportal.relationship;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnerportal.account.OneTimeToken;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;
import org.partnerportal.relationship.Invitation.Standing;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.PublicAccess;
import org.partnerportal.shared.security.Requires;

/** What stands behind a mailed link. Opening it uses nothing up, for mail scanners open links, too. */
@Stateless
public class InvitationQueries {

    @Inject
    private AnswerRepository requests;

    @Inject
    private ReusableLinkRepository links;

    @Inject
    private AccountDoor door;

    @Inject
    private CompanyQueries companies;

    @Inject
    private Clock clock;

    /** Empty for a link that never was, was mistyped, or was replaced by a newer one. */
    @PublicAccess("whoever holds the link of a letter sees what it asks for")
    public Optional<Invitation> open(@NotNull String token) {
        OneTimeToken link = OneTimeToken.of(token);
        return links.issuer(link)
                .map(issuer -> reusable(companies.get(issuer.partnerId())))
                .or(() -> requests.byToken(link, clock.instant()).map(this::invitation));
    }

    /** What the one link for all customers asks of whoever opened it. */
    private Invitation reusable(CompanyView partner) {
        Optional<CompanyView> own = CallerContext.find().map(caller -> companies.own());
        Standing standing = own.isEmpty()
                ? Standing.SIGN_IN
                : own.get().kind() != CompanyKind.CUSTOMER || own.get().cloud() != partner.cloud()
                        ? Standing.ANOTHER_COMPANY
                        : CallerContext.current().may(Permission.CONSENT_GIVE) ? Standing.DECIDES : Standing.NO_ROLE;
        String name = own.map(CompanyView::name).orElse("");
        return new Invitation(RequestKind.CUSTOMER, partner, name, "", true, RequestState.PENDING, null, standing);
    }

    /** Requests of partners that wait for the calling customer. */
    @Requires(Permission.PARTNERS_VIEW)
    public List<WaitingRequest> waiting() {
        List<OpenRequest> waiting = requests.waiting(clock.instant());
        Map<Long, CompanyView> partners =
                companies.byIds(waiting.stream().map(OpenRequest::partnerId).collect(Collectors.toSet()));
        return waiting.stream()
                .filter(request -> request.kind() == RequestKind.CUSTOMER)
                .map(request -> new WaitingRequest(
                        request.id(), partners.get(request.partnerId()), request.adminRights(), request.expiresAt()))
                .toList();
    }

    private Invitation invitation(OpenRequest request) {
        return new Invitation(
                request.kind(),
                companies.get(request.partnerId()),
                request.name(),
                request.recipient(),
                request.adminRights(),
                request.state(),
                request.expiresAt(),
                standing(request));
    }

    private Standing standing(OpenRequest request) {
        Optional<Caller> caller = CallerContext.find();
        if (caller.isEmpty()) {
            return door.standing(request);
        }
        if (requests.mine(request.id(), clock.instant()).isEmpty()) {
            return Standing.ANOTHER_COMPANY;
        }
        Permission needed = request.kind() == RequestKind.CUSTOMER ? Permission.CONSENT_GIVE : Permission.COMPANY_EDIT;
        return caller.get().may(needed) ? Standing.DECIDES : Standing.NO_ROLE;
    }
}
