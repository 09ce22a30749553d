package org.partnerportal.relationship;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.partnerportal.account.OneTimeToken;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.relationship.RequestNotOpenException.Reason;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.CallerContext;

/** What accepting and declining have in common. */
@Dependent
class Answering {

    @Inject
    private AnswerRepository requests;

    @Inject
    private RelationshipMail mail;

    @Inject
    private CompanyQueries companies;

    @Inject
    private Clock clock;

    /** The request that waits for the calling company, by its link. */
    OpenRequest byLink(String token, RequestKind kind) {
        OpenRequest request = requests.byToken(OneTimeToken.of(token), now())
                .filter(found -> found.kind() == kind)
                .orElseThrow(() -> new RequestNotOpenException(Reason.UNKNOWN));
        if (requests.mine(request.id(), now()).isEmpty()) {
            throw new RequestNotOpenException(Reason.ANOTHER_COMPANY);
        }
        return open(request);
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
