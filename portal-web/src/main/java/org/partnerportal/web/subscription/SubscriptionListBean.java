package org.partnerportal.web.subscription;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.subscription.ProductFamily;
import org.partnerportal.subscription.SalesChannel;
import org.partnerportal.subscription.SubscriptionFilter;
import org.partnerportal.subscription.SubscriptionQueries;
import org.partnerportal.subscription.SubscriptionRow;
import org.partnerportal.subscription.SubscriptionScope;
import org.partnerportal.subscription.SubscriptionSort;
import org.partnerportal.subscription.SubscriptionStatus;
import org.partnerportal.web.shared.ListFile;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Viewer;

/** The subscription list; all of its state is in the address. A reseller begins with what it resells. */
@Named
@RequestScoped
public class SubscriptionListBean {

    private static final List<String> HEADINGS = List.of(
            "subscription.product",
            "subscription.msSubscriptionId",
            "subscription.customer",
            "subscription.quantity",
            "subscription.state",
            "subscription.owner",
            "subscription.reseller",
            "subscription.contact");

    @Inject
    private SubscriptionQueries subscriptions;

    @Inject
    private Viewer viewer;

    @Inject
    private ListFile file;

    private String q;
    private String sort;
    private String scope;
    private String family;
    private String status;
    private String reseller;
    private String contact;
    private String after;
    private String before;
    private String size;
    private Page<SubscriptionRow> page;

    /** Read before the page is drawn: a refusal can still be answered by another page then. */
    public void load() {
        if (file.isAsked()) {
            file.send("subscriptions", HEADINGS, request -> subscriptions.export(filter(), request), this::cells);
        } else {
            getPage();
        }
    }

    public Page<SubscriptionRow> getPage() {
        if (page == null) {
            page = subscriptions.list(filter(), PageRequest.of(after, before, Parameters.size(size)));
        }
        return page;
    }

    private SubscriptionFilter filter() {
        return new SubscriptionFilter(
                scope(),
                q,
                Parameters.constant(ProductFamily.class, family),
                Parameters.constant(SubscriptionStatus.class, status),
                Parameters.number(reseller),
                Parameters.number(contact),
                Parameters.order(SubscriptionSort.class, sort),
                Parameters.descends(sort));
    }

    private List<Object> cells(SubscriptionRow row) {
        boolean csp = row.channel() == SalesChannel.CSP;
        return Arrays.asList(
                row.productName(),
                row.msSubscriptionId(),
                row.customerName(),
                row.quantity(),
                row.status() == SubscriptionStatus.OTHER ? row.statusText() : file.of(row.status()),
                csp ? row.owner() : file.of(row.channel()),
                row.reseller(),
                csp && row.contact() == null ? file.text("subscription.contact.default") : row.contact());
    }

    private SubscriptionScope scope() {
        SubscriptionScope asked = Parameters.constant(SubscriptionScope.class, scope);
        if (asked != null) {
            return asked;
        }
        return isResells() ? SubscriptionScope.RESOLD : SubscriptionScope.OWNED;
    }

    /** Whether the viewer sells what others buy from Microsoft. */
    public boolean isResells() {
        return viewer.getKind().equals("INDIRECT_RESELLER");
    }

    /** Whether the viewer may name a designated contact for what is listed. */
    public boolean isAssigns() {
        return viewer.may("SUPPORT_CONTACT_ASSIGN") && scope() == SubscriptionScope.OWNED;
    }

    public boolean isBlank() {
        return getPage().rows().isEmpty();
    }

    /** Whether the viewer chooses the order: what was searched for, and a contact's, have theirs. */
    public boolean isSortable() {
        return (q == null || q.isBlank()) && Parameters.number(contact) == null;
    }

    /** Name of the reseller of record that the list is narrowed to; null when nothing is left of it. */
    public String getResellerName() {
        return first(SubscriptionRow::reseller);
    }

    /** Name of the designated contact that the list is narrowed to; null when nothing is left of it. */
    public String getContactName() {
        return first(SubscriptionRow::contact);
    }

    private String first(Function<SubscriptionRow, String> name) {
        return getPage().rows().stream().findFirst().map(name).orElse(null);
    }

    public ProductFamily[] getFamilies() {
        return ProductFamily.values();
    }

    public SubscriptionStatus[] getStatuses() {
        return SubscriptionStatus.values();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getReseller() {
        return reseller;
    }

    public void setReseller(String reseller) {
        this.reseller = reseller;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getSize() {
        return size;
    }

    public void setSize(String size) {
        this.size = size;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }
}
