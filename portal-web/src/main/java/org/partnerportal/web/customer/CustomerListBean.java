package org.partnerportal.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.partnerportal.customer.CustomerAttention;
import org.partnerportal.customer.CustomerFilter;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.customer.CustomerRow;
import org.partnerportal.customer.CustomerSort;
import org.partnerportal.servicemanagement.AccessLack;
import org.partnerportal.servicemanagement.ResellerAccessQueries;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.web.shared.Here;
import org.partnerportal.web.shared.Viewer;

/** The customer list; all of its state is in the address. */
@Named
@RequestScoped
public class CustomerListBean {

    @Inject
    private CustomerQueries customers;

    @Inject
    private ResellerAccessQueries access;

    @Inject
    private Viewer viewer;

    @Inject
    private Here here;

    private Page<CustomerRow> page;

    /** Read before the page is drawn: a refusal can still be answered by another page then. */
    public void load() {
        getPage();
    }

    public Page<CustomerRow> getPage() {
        if (page == null) {
            CustomerFilter filter = new CustomerFilter(
                    here.value("q"),
                    here.order(CustomerSort.class),
                    here.descends(),
                    here.constant(CustomerAttention.class, "attention"),
                    here.number("reseller"),
                    lacking());
            page = customers.list(filter, here.page());
        }
        return page;
    }

    public boolean isBlank() {
        return getPage().rows().isEmpty();
    }

    public boolean isSearching() {
        return !here.value("q").isBlank();
    }

    public AccessLack[] getLacks() {
        return AccessLack.values();
    }

    /** Customers of the chosen reseller for whom something is missing; null for all. */
    private Set<Long> lacking() {
        Long reseller = here.number("reseller");
        AccessLack lack = here.constant(AccessLack.class, "access");
        return reseller == null || lack == null || !viewer.may("RESELLER_VIEW") ? null : access.lacking(reseller, lack);
    }
}
