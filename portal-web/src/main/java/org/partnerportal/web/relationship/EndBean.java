package org.partnerportal.web.relationship;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.partnerportal.company.Partnership;
import org.partnerportal.company.PartnershipQueries;
import org.partnerportal.relationship.EndLetter;
import org.partnerportal.relationship.EndLetterQueries;
import org.partnerportal.relationship.EndPartnership;
import org.partnerportal.relationship.EndPlan;
import org.partnerportal.relationship.EndQueries;
import org.partnerportal.relationship.EndRelationship;
import org.partnerportal.relationship.EndService;
import org.partnerportal.relationship.KnownPartner;
import org.partnerportal.relationship.Successor;
import org.partnerportal.relationship.SuccessorRefusedException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;

/** Ends a relationship or a partnership: what stands against it, what it changes, the letters, and then a second look. */
@Named
@ViewScoped
public class EndBean implements Serializable {

    @Inject
    private transient EndQueries queries;

    @Inject
    private transient EndLetterQueries letterQueries;

    @Inject
    private transient EndService service;

    @Inject
    private transient PartnershipQueries partnerships;

    @Inject
    private transient Notices notices;

    private String customer;
    private String partner;
    private String reseller;
    private EndPlan plan;
    private Partnership partnership;
    private boolean reservationsCancelled;
    private boolean softwareCancelled;
    private List<KnownPartner> known = List.of();
    private Long successorId;
    private String other;
    private String reason;
    private boolean asking;
    private LetterForm toCustomer;
    private LetterForm toReseller;

    /** @param language the viewer's, in which letters are drafted at first */
    public void load(String language) {
        Long resellerId = Parameters.number(reseller);
        Long customerId = Parameters.number(customer);
        if (resellerId == null && customerId == null) {
            throw new NotFoundException();
        }
        if (resellerId != null) {
            partnership = partnerships.get(resellerId);
            toReseller = new LetterForm(letterQueries.partnerAddress(resellerId), language);
        } else {
            Long partnerId = Parameters.number(partner);
            plan = queries.plan(
                    customerId, partnerId == null ? CallerContext.current().companyId() : partnerId);
            known = queries.successors(plan.customerId(), plan.partner().id());
            toCustomer = new LetterForm(letterQueries.customerAddress(plan), language);
            if (plan.ofReseller()) {
                toReseller = new LetterForm(
                        letterQueries.partnerAddress(plan.partner().id()),
                        plan.partner().language());
            }
        }
        redraft();
    }

    /**
     * Another language or another successor: another draft, unless the letter was changed by hand.
     *
     * @throws SuccessorRefusedException when there is no such successor
     */
    public void redraft() {
        if (toCustomer != null) {
            String successor = queries.successor(
                            plan.customerId(), plan.partner().id(), successor())
                    .name();
            toCustomer.offer(letterQueries.toCustomer(plan, successor, toCustomer.getLanguage()));
        }
        if (toReseller != null) {
            toReseller.offer(
                    plan == null
                            ? letterQueries.toFormerReseller(partnership.name(), toReseller.getLanguage())
                            : letterQueries.toReseller(plan, toReseller.getLanguage()));
        }
    }

    /** Shows once more what will happen, with the letters as they will go out. */
    public void review() {
        redraft();
        asking = true;
    }

    public void goBack() {
        asking = false;
    }

    public String end() {
        asking = false;
        if (plan == null) {
            service.end(new EndPartnership(partnership.resellerId(), reason, letters()));
            notices.done("company.reseller.ended", partnership.name());
            return "/resellers/list?faces-redirect=true";
        }
        service.end(new EndRelationship(
                plan.customerId(),
                plan.partner().id(),
                reservationsCancelled,
                softwareCancelled,
                successor(),
                reason,
                letters()));
        notices.done("relationship.end.done", plan.customer());
        return "/relationships/ended?faces-redirect=true";
    }

    private Successor successor() {
        return new Successor(successorId, other);
    }

    /** A letter without a recipient is not sent. */
    private List<EndLetter> letters() {
        return getLetters().stream()
                .filter(letter ->
                        letter.getRecipient() != null && !letter.getRecipient().isBlank())
                .map(letter -> new EndLetter(letter.getRecipient().strip(), letter.getLanguage(), letter.letter()))
                .toList();
    }

    public List<LetterForm> getLetters() {
        return Stream.of(toCustomer, toReseller).filter(Objects::nonNull).toList();
    }

    public String getName() {
        return plan == null ? partnership.name() : plan.customer();
    }

    public EndPlan getPlan() {
        return plan;
    }

    public Partnership getPartnership() {
        return partnership;
    }

    public boolean isAsking() {
        return asking;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getReseller() {
        return reseller;
    }

    public void setReseller(String reseller) {
        this.reseller = reseller;
    }

    /** Partners to choose from. */
    public List<KnownPartner> getKnown() {
        return known;
    }

    public Long getSuccessorId() {
        return successorId;
    }

    public void setSuccessorId(Long successorId) {
        this.successorId = successorId;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isReservationsCancelled() {
        return reservationsCancelled;
    }

    public void setReservationsCancelled(boolean reservationsCancelled) {
        this.reservationsCancelled = reservationsCancelled;
    }

    public boolean isSoftwareCancelled() {
        return softwareCancelled;
    }

    public void setSoftwareCancelled(boolean softwareCancelled) {
        this.softwareCancelled = softwareCancelled;
    }
}
