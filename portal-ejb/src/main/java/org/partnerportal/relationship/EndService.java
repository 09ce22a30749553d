package org.partnerportal.relationship;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.partnerportal.company.PartnershipService;
import org.partnerportal.relationship.EndRefusedException.Reason;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Ends relationships and partnerships, at once and with letters (DOMAIN 2.6, N-12). */
@Stateless
public class EndService {

    @Inject
    private EndRepository ends;

    @Inject
    private EndQueries plans;

    @Inject
    private Leaving leaving;

    @Inject
    private PartnershipService partnerships;

    @Inject
    private RelationshipMail mail;

    @Inject
    private Clock clock;

    /**
     * Ends it: the wall closes at the next request, and whoever transacts answers for what the partner was designated for.
     *
     * @throws EndRefusedException while a precondition is not met
     * @throws SuccessorRefusedException when there is no such successor
     * @throws NotFoundException when there is no such relationship
     */
    @Requires(Permission.RELATIONSHIP_REMOVE)
    public void end(@Valid @NotNull EndRelationship command) {
        EndPlan plan = plans.plan(command.customerId(), command.partnerId());
        if (!plan.active().isEmpty()) {
            throw new EndRefusedException(
                    Reason.ACTIVE_SUBSCRIPTIONS, plan.active().size());
        }
        if (plan.mustConfirm() && !(command.reservationsCancelled() && command.softwareCancelled())) {
            throw new EndRefusedException(Reason.NOT_CONFIRMED);
        }
        NamedSuccessor successor = plans.successor(command.customerId(), command.partnerId(), command.successor());
        boolean others =
                plan.ofReseller() && ends.servesForOthers(command.partnerId(), command.customerId(), clock.instant());
        leaving.dutiesEnd(plan);
        if (!others) {
            leaving.relationshipEnds(plan);
        }
        record(command, successor);
    }

    /**
     * Ends the partnership: the reseller leaves the list and is nobody's contact for the provider's subscriptions.
     *
     * @throws NotFoundException when they do not work together
     */
    @Requires(Permission.RELATIONSHIP_REMOVE)
    public void end(@Valid @NotNull EndPartnership command) {
        partnerships.end(command.resellerId());
        record(
                new EndRelationship(
                        0, command.resellerId(), false, false, Successor.NOBODY, command.reason(), command.letters()),
                new NamedSuccessor(null, ""));
    }

    private void record(EndRelationship command, NamedSuccessor successor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long end = ends.store(command, successor, CallerContext.current().userId(), now);
        command.letters()
                .forEach(letter ->
                        ends.store(end, letter, mail.send(letter.recipient(), letter.language(), letter.letter())));
    }
}
