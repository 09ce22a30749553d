package org.partnerportal.offer;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;
import org.partnerportal.rules.RuleQueries;
import org.partnerportal.shared.change.FactsChanged;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/**
 * Works on offers: draft, approval, publication. Publishing executes the same statements whatever the number of
 * customers: it adds a version and tells of it by events that name the company, not its customers.
 */
@Stateless
public class OfferService {

    @Inject
    private OfferRepository offers;

    @Inject
    private CompanyQueries companies;

    @Inject
    private RuleQueries rules;

    @Inject
    private Clock clock;

    @Inject
    private Event<OfferPublished> published;

    @Inject
    private Event<FactsChanged> factsChanged;

    /** @return id of the new offer, which has an empty draft unless {@code content} is given */
    @Requires(Permission.OFFER_EDIT)
    public long create(@Valid CreateOffer command) {
        OfferContent content = command.content() == null ? OfferContent.EMPTY : command.content();
        Signed signed = signed();
        long company = CallerContext.current().companyId();
        return offers.add(new SupportOffer(company, command.name(), content, signed.by(), signed.at()))
                .id();
    }

    /**
     * Saves the draft, complete or not.
     *
     * @return the version to send with the next change
     * @throws org.partnerportal.shared.error.ChangedMeanwhileException when somebody else saved since it was read
     */
    @Requires(Permission.OFFER_EDIT)
    public long saveDraft(@Valid SaveDraft command) {
        SupportOffer offer = offers.get(command.offerId(), command.version());
        Signed signed = signed();
        offer.edit(command.name(), command.content(), signed.by(), signed.at());
        offers.saved();
        return offer.version();
    }

    /** Asks for approval of the draft as it stands. */
    @Requires(Permission.OFFER_EDIT)
    public void submit(@Valid PublishOffer command) {
        SupportOffer offer = offers.get(command.offerId(), command.version());
        requireComplete(offer);
        Signed signed = signed();
        command.period().startingAt(signed.at());
        offer.submit(command.period(), signed.by(), signed.at());
        step(offer, OfferStepKind.SUBMITTED, null, command.comment(), signed);
    }

    /** Takes the draft out of the review, so that it can be edited again; whoever may edit it may do so. */
    @Requires(Permission.OFFER_EDIT)
    public void takeBack(long offerId, long version) {
        SupportOffer offer = offers.get(offerId, version);
        offer.takeBack();
        step(offer, OfferStepKind.TAKEN_BACK, null, "", signed());
    }

    /** Approves the draft that waits for it, which publishes it. */
    @Requires(Permission.OFFER_PUBLISH)
    public long approve(long offerId, long version) {
        SupportOffer offer = offers.get(offerId, version);
        offer.approve(CallerContext.current().userId());
        return publish(offer, offer.reviewPeriod(), offer.reviewRequestedBy());
    }

    /** Returns the draft that waits for approval, saying why. */
    @Requires(Permission.OFFER_PUBLISH)
    public void sendBack(@Valid SendBackOffer command) {
        SupportOffer offer = offers.get(command.offerId(), command.version());
        offer.sendBack(command.comment());
        step(offer, OfferStepKind.RETURNED, null, command.comment(), signed());
    }

    /**
     * Publishes the draft, now or at a date.
     *
     * @return id of the version
     * @throws OfferIncompleteException with all that is missing
     * @throws ApprovalNeededException when the company wants a second pair of eyes
     */
    @Requires(Permission.OFFER_PUBLISH)
    public long publish(@Valid PublishOffer command) {
        SupportOffer offer = offers.get(command.offerId(), command.version());
        if (companies.get(CallerContext.current().companyId()).fourEyes()) {
            throw new ApprovalNeededException();
        }
        offer.requireEditable();
        return publish(offer, command.period(), null);
    }

    /** Takes a version back from now on; nothing takes its place. */
    @Requires(Permission.OFFER_PUBLISH)
    public void withdraw(@Valid WithdrawOffer command) {
        OfferVersion version = offers.version(command.offerId(), command.versionNo());
        offers.hold(command.offerId());
        Signed signed = signed();
        VersionHistory history = new VersionHistory(offers.ownFacts(), signed.at());
        if (!history.withdrawable(version.id())) {
            throw new OfferAlreadyWithdrawnException();
        }
        offers.add(new OfferWithdrawal(version.id(), command.reason(), signed));
        offers.add(new OfferStep(
                command.offerId(), OfferStepKind.WITHDRAWN, command.versionNo(), command.reason(), signed));
        factsChanged.fire(FactsChanged.of(CallerContext.current().companyId()));
    }

    /** Makes a published version the draft again; what stood in the draft is replaced. */
    @Requires(Permission.OFFER_EDIT)
    public void restore(long offerId, long version, int versionNo) {
        SupportOffer offer = offers.get(offerId, version);
        OfferVersion old = offers.version(offerId, versionNo);
        Signed signed = signed();
        offer.edit(offer.name(), old.content(), signed.by(), signed.at());
        step(offer, OfferStepKind.RESTORED, versionNo, "", signed);
    }

    /** Puts away an offer of which nothing is in force or scheduled. */
    @Requires(Permission.OFFER_EDIT)
    public void archive(long offerId, long version) {
        SupportOffer offer = offers.get(offerId, version);
        if (new VersionHistory(offers.ownFacts(), clock.instant()).counts(offerId)) {
            throw new OfferStillValidException();
        }
        offer.archive(true);
        step(offer, OfferStepKind.ARCHIVED, null, "", signed());
    }

    /** Takes an archived offer up again. */
    @Requires(Permission.OFFER_EDIT)
    public void reopen(long offerId, long version) {
        SupportOffer offer = offers.get(offerId, version);
        offer.archive(false);
        step(offer, OfferStepKind.REOPENED, null, "", signed());
    }

    private long publish(SupportOffer offer, Period wished, Long requestedBy) {
        OfferContent content = requireComplete(offer);
        Signed signed = signed();
        Period period = wished.startingAt(signed.at());
        offer.published(content);
        // before a number is taken: of two who publish at once the second is told, and meets no number that is taken
        offers.claimed(offer);
        int versionNo = offers.nextVersionNo(offer.id());
        OfferVersion version = offers.add(new OfferVersion(offer, versionNo, content, period, requestedBy, signed));
        step(offer, OfferStepKind.PUBLISHED, versionNo, "", signed);
        published.fire(new OfferPublished(offer.companyId(), version.id(), version.validFrom(), signed.by()));
        factsChanged.fire(FactsChanged.of(offer.companyId()));
        return version.id();
    }

    private OfferContent requireComplete(SupportOffer offer) {
        CompanyView publisher = companies.get(CallerContext.current().companyId());
        OfferContent content = offer.content();
        CloudDuties duties = CloudDuties.of(rules, publisher.cloud().name());
        var blocking = OfferCheck.problems(content, duties, publisher.country(), clock.instant()).stream()
                .filter(OfferProblem::blocking)
                .toList();
        if (!blocking.isEmpty()) {
            throw new OfferIncompleteException(blocking);
        }
        return content.canonical(publisher.country());
    }

    private void step(SupportOffer offer, OfferStepKind kind, Integer versionNo, String comment, Signed signed) {
        offers.add(new OfferStep(offer.id(), kind, versionNo, comment, signed));
        offers.saved();
    }

    private Signed signed() {
        return new Signed(CallerContext.current().userId(), clock.instant());
    }
}
