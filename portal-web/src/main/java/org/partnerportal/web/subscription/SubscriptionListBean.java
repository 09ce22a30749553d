package org.partnerportal.web.subscription;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.subscription.ProductFamily;
import org.partnerportal.subscription.SalesChannel;
import org.partnerportal.subscription.SubscriptionFilter;
import org.partnerportal.subscription.SubscriptionQueries;
import org.partnerportal.subscription.SubscriptionRow;
import org.partnerportal.subscription.SubscriptionScope;
import org.partnerportal.subscription.SubscriptionSort;
import org.partnerportal.subscription.SubscriptionStatus;
import org.partnerportal.web.shared.Here;
import org.partnerportal.web.shared.ListFile;
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

    @Inject
    private Here here;

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
            page = subscriptions.list(filter(), here.page());
        }
        return page;
    }

    private SubscriptionFilter filter() {
        return new SubscriptionFilter(
                scope(),
                here.value("q"),
                here.constant(ProductFamily.class, "family"),
                here.constant(SubscriptionStatus.class, "status"),
                here.number("reseller"),
                here.number("contact"),
                here.order(SubscriptionSort.class),
                here.descends());
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
        SubscriptionScope asked = here.constant(SubscriptionScope.class, "scope");
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
        return here.value("q").isBlank() && here.number("contact") == null;
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
}
