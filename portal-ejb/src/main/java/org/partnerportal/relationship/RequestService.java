package org.partnerportal.relationship;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.partnerportal.account.OneTimeToken;
import org.partnerportal.relationship.RequestNotPossibleException.Reason;
import org.partnerportal.rules.NotInThisCloudException;
import org.partnerportal.rules.OtherMarketException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Asks companies to work with the calling partner; nothing begins before the other side accepts (DOMAIN 2.2, 2.5). */
@Stateless
public class RequestService {

    @Inject
    private RequestRepository requests;

    @Inject
    private RequestRules rules;

    @Inject
    private ReusableLinks links;

    @Inject
    private RelationshipMail mail;

    @Inject
    private Clock clock;

    /**
     * Asks a customer and mails the link.
     *
     * @throws RequestNotPossibleException for its reasons
     * @throws NotInThisCloudException when the cloud is closed to new customers, or knows no relationship without admin rights
     * @throws OtherMarketException when the customer is noted in another market and nobody vouches for the caller's own
     */
    @Requires(Permission.RELATIONSHIP_REQUEST)
    public IssuedRequest request(@Valid @NotNull RequestRelationship command) {
        rules.check(command);
        return issue(NewRequest.of(command, OneTimeToken.create()));
    }

    /**
     * Asks a company to become the calling provider's reseller and mails the link.
     *
     * @throws RequestNotPossibleException for its reasons
     * @throws NotInThisCloudException when the cloud has no indirect model
     * @throws OtherMarketException when that company is in another market
     */
    @Requires(Permission.RESELLER_INVITE)
    public IssuedRequest invite(@Valid @NotNull RequestPartnership command) {
        rules.check(command);
        return issue(NewRequest.of(command, OneTimeToken.create()));
    }

    /**
     * Sends the letter again with a new link; the former one is useless from then on.
     *
     * @throws RequestNotOpenException when it was answered or taken back
     */
    @Requires(Permission.OWN_ACCOUNT)
    public IssuedRequest resend(long id) {
        RequestRow row = own(id);
        rules.mayAsk();
        OneTimeToken token = OneTimeToken.create();
        if (!requests.renew(id, token, clock.instant())) {
            throw RequestNotOpenException.of(own(id).state());
        }
        return mail.invite(id, row.recipient(), row.language(), requests.letter(id), links.forLetter(token));
    }

    /**
     * The one link that the calling partner may give to any customer of its cloud, made if need be. A customer that follows it
     * and accepts is the partner's with delegated admin rights; it lasts until it is taken back.
     *
     * @throws RequestNotPossibleException unless the caller's account at Microsoft is active and its cloud has such links
     */
    @Requires(Permission.RELATIONSHIP_REQUEST)
    public ReusableLink giveLink() {
        rules.mayAsk();
        links.token().orElseThrow(() -> new RequestNotPossibleException(Reason.NO_REUSABLE_LINK));
        return links.own().orElseThrow();
    }

    /** Takes that link back: it is useless from then on, and the next one is another. Does nothing without one. */
    @Requires(Permission.RELATIONSHIP_REQUEST)
    public void revokeLink() {
        links.revoke();
    }

    /**
     * Takes the request back; its link is useless from then on.
     *
     * @throws RequestNotOpenException when it was answered or taken back
     */
    @Requires(Permission.OWN_ACCOUNT)
    public void revoke(long id) {
        RequestRow row = own(id);
        if (!requests.revoke(row.id(), CallerContext.current().userId(), clock.instant())) {
            throw RequestNotOpenException.of(own(id).state());
        }
    }

    /** What the caller may not ask for is not there for it. */
    private RequestRow own(long id) {
        return requests.find(id, clock.instant())
                .filter(row -> CallerContext.current().may(RequestRules.needed(row.kind())))
                .orElseThrow(NotFoundException::new);
    }

    private IssuedRequest issue(NewRequest request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long id = requests.store(request, CallerContext.current().userId(), now);
        return mail.invite(
                id, request.recipient(), request.language(), request.letter(), links.forLetter(request.token()));
    }
}
