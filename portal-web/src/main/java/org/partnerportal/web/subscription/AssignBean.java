package org.partnerportal.web.subscription;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.partnerportal.subscription.DraftBatch;
import org.partnerportal.subscription.ProductFamily;
import org.partnerportal.subscription.SubscriptionFilter;
import org.partnerportal.subscription.SubscriptionScope;
import org.partnerportal.subscription.SubscriptionStatus;
import org.partnerportal.subscription.SupportBatchQueries;
import org.partnerportal.subscription.SupportBatchService;
import org.partnerportal.subscription.SupportCandidate;
import org.partnerportal.web.shared.Parameters;

/**
 * Whom to name for the subscriptions that the address chooses: the ticked ones ({@code s}), or all that its filter leaves
 * ({@code all}), or a customer's.
 */
@Named
@RequestScoped
public class AssignBean {

    @Inject
    private SupportBatchService service;

    @Inject
    private SupportBatchQueries queries;

    @Inject
    private HttpServletRequest request;

    private List<SupportCandidate> candidates;
    private Long contactId;

    /** Asked before the page is drawn: a refusal can still be answered by another page then. */
    public void load() {
        getCandidates();
    }

    public String check() {
        long id = service.draft(new DraftBatch(filter(), parameter("customer"), getTicked(), contactId));
        return "/subscriptions/batch?faces-redirect=true&id=" + id;
    }

    private SubscriptionFilter filter() {
        return new SubscriptionFilter(
                SubscriptionScope.OWNED,
                request.getParameter("q"),
                Parameters.constant(ProductFamily.class, request.getParameter("family")),
                Parameters.constant(SubscriptionStatus.class, request.getParameter("status")),
                parameter("reseller"),
                parameter("contact"),
                null,
                false);
    }

    /** Ids of the ticked ones; none when all are meant. */
    public List<Long> getTicked() {
        String[] ids = request.getParameterValues("s");
        return ids == null || isAll()
                ? List.of()
                : Stream.of(ids)
                        .flatMap(id -> Arrays.stream(id.split(",")))
                        .map(Parameters::number)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Whether all that the filter leaves are meant, and not the ticked ones. */
    public boolean isAll() {
        return request.getParameter("all") != null || parameter("customer") != null;
    }

    /** Neither ticked nor all: the page then says how to choose. */
    public boolean isBlank() {
        return !isAll() && getTicked().isEmpty();
    }

    private Long parameter(String name) {
        return Parameters.number(request.getParameter(name));
    }

    public List<SupportCandidate> getCandidates() {
        if (candidates == null) {
            candidates = queries.candidates();
        }
        return candidates;
    }

    public Long getContactId() {
        return contactId;
    }

    public void setContactId(Long contactId) {
        this.contactId = contactId;
    }
}
