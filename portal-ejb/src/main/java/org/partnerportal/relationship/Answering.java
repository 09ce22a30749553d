package org.partnerportal.relationship;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.partnerportal.account.OneTimeToken;
import org.partnerportal.adminrights.AdminStandingQueries;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.relationship.RequestNotOpenException.Reason;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.CallerContext;

/** What accepting and declining have in common. */
@Dependent
class Answering {

    @Inject
    private AnswerRepository requests;

    @Inject
    private ReusableLinkRepository links;

    @Inject
    private AdminStandingQueries standings;

    @Inject
    private RelationshipMail mail;

    @Inject
    private CompanyQueries companies;

    @Inject
    private Clock clock;

    /** The request that waits for the calling company, by its link. */
    OpenRequest byLink(String token, RequestKind kind) {
        OneTimeToken link = OneTimeToken.of(token);
        Optional<ReusableLinkRepository.Issuer> issuer =
                kind == RequestKind.CUSTOMER ? links.issuer(link) : Optional.empty();
        if (issuer.isPresent()) {
            return byReusableLink(issuer.get());
        }
        OpenRequest request = requests.byToken(link, now())
                .filter(found -> found.kind() == kind)
                .orElseThrow(() -> new RequestNotOpenException(Reason.UNKNOWN));
        if (requests.mine(request.id(), now()).isEmpty()) {
            throw new RequestNotOpenException(Reason.ANOTHER_COMPANY);
        }
        return open(request);
    }

    /**
     * What is to be declined; empty when a customer followed the one link of a partner that wrote it nothing: then there is
     * nothing to answer, and the partner is not told who looked.
     */
    Optional<OpenRequest> toDecline(String token, RequestKind kind) {
        Optional<ReusableLinkRepository.Issuer> issuer = links.issuer(OneTimeToken.of(token));
        return issuer.isPresent()
                ? requests.waitingOf(issuer.get().partnerId(), now())
                : Optional.of(byLink(token, kind));
    }

    /** The one that the partner wrote to the calling customer, or else one that begins now. */
    private OpenRequest byReusableLink(ReusableLinkRepository.Issuer issuer) {
        if (companies.get(issuer.partnerId()).status() != PartnerStatus.ACTIVE) {
            throw new RequestNotOpenException(Reason.PARTNER_NOT_ACTIVE);
        }
        if (requests.waitingOf(issuer.partnerId(), now()).isEmpty()) {
            if (delegated(issuer.partnerId())) {
                throw new RequestNotOpenException(Reason.ACCEPTED);
            }
            if (!requests.begin(issuer, now())) {
                throw new RequestNotOpenException(Reason.ANOTHER_COMPANY);
            }
        }
        return requests.waitingOf(issuer.partnerId(), now()).orElseThrow();
    }

    /** Whether the partner has all that its link asks for. */
    private boolean delegated(long partnerId) {
        return standings.ofPartners().stream()
                .anyMatch(standing -> standing.partnerId() == partnerId && standing.inForce());
    }

    /** The request that waits for the calling company, by its id. */
    OpenRequest byId(long id, RequestKind kind) {
        return open(
                requests.mine(id, now()).filter(found -> found.kind() == kind).orElseThrow(NotFoundException::new));
    }

    /**
     * Closes it for good and tells whoever asked.
     *
     * @throws RequestNotOpenException when somebody was faster
     */
    void close(OpenRequest request, RequestState answer) {
        if (!requests.answer(request.id(), answer, CallerContext.current().userId(), now())) {
            throw RequestNotOpenException.of(
                    requests.mine(request.id(), now()).orElseThrow().state());
        }
        mail.tell(
                request.partnerId(),
                request.requestedBy(),
                answer == RequestState.ACCEPTED ? "accepted" : "declined",
                companies.own().name());
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static OpenRequest open(OpenRequest request) {
        if (request.state() != RequestState.PENDING) {
            throw RequestNotOpenException.of(request.state());
        }
        return request;
    }
}
