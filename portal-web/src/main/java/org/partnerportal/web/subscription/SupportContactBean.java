package org.partnerportal.web.subscription;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.partnerportal.subscription.AssignSupportContact;
import org.partnerportal.subscription.Assignment;
import org.partnerportal.subscription.Candidate;
import org.partnerportal.subscription.CandidateObstacle;
import org.partnerportal.subscription.CustomerSubscription;
import org.partnerportal.subscription.SubscriptionQueries;
import org.partnerportal.subscription.SubscriptionService;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Viewer;

/** Who is to support this subscription, from when on. */
@Named
@ViewScoped
public class SupportContactBean implements Serializable {

    @Inject
    private transient SubscriptionQueries subscriptions;

    @Inject
    private transient SubscriptionService service;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Notices notices;

    @Inject
    private transient Clock clock;

    private String id;
    private CustomerSubscription subscription;
    private List<Candidate> candidates;
    private Long contactId;
    private LocalDate from;

    public void load() {
        long number = Parameters.id(id);
        if (subscription == null) {
            read(number);
        }
    }

    /** Begins now, or at the start of the chosen day where the viewer is. */
    public String assign() {
        service.assignSupportContact(
                new AssignSupportContact(subscription.row().id(), contactId, begin(), subscription.version()));
        notices.done("subscription.contact.done", subscription.row().productName());
        return toCustomer();
    }

    /** New commerce or not: the other way round than it was recorded. */
    public String turnCommerce() {
        service.recordCommerce(subscription.row().id(), !subscription.newCommerce(), subscription.version());
        notices.done("subscription.commerce.done");
        return "/subscriptions/contact?faces-redirect=true&id="
                + subscription.row().id();
    }

    public String callOff(long assignmentId) {
        service.callOff(assignmentId);
        notices.done("subscription.contact.calledOff");
        return toCustomer();
    }

    private Instant begin() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), viewer.getZone());
        return from == null || from.equals(today)
                ? null
                : from.atStartOfDay(viewer.getZone()).toInstant();
    }

    private void read(long number) {
        subscription = subscriptions.own(number);
        candidates = subscriptions.candidates(number, clock.instant());
    }

    private String toCustomer() {
        return "/customers/detail?faces-redirect=true&id=" + subscription.row().customerId();
    }

    public CustomerSubscription getSubscription() {
        return subscription;
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }

    /** The change that is planned already, null without one. */
    public Assignment getPlanned() {
        return subscription.contacts().stream()
                .filter(Assignment::planned)
                .findFirst()
                .orElse(null);
    }

    /** The designated contact in force, null for the default. */
    public Assignment getPresent() {
        return subscription.contacts().stream()
                .filter(contact -> !contact.planned())
                .findFirst()
                .orElse(null);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Whether a reseller could be named but for admin rights. */
    public boolean isRightsMissing() {
        return candidates.stream().anyMatch(candidate -> candidate.obstacle() == CandidateObstacle.NO_ADMIN_RIGHTS);
    }

    public Long getContactId() {
        return contactId;
    }

    public void setContactId(Long contactId) {
        this.contactId = contactId;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
