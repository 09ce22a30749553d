package org.partnerportal.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.partnerportal.company.PartnershipQueries;
import org.partnerportal.customer.CustomerAttention;
import org.partnerportal.customer.CustomerFilter;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.customer.CustomerRow;
import org.partnerportal.customer.CustomerSort;
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
    private PartnershipQueries partnerships;

    @Inject
    private Viewer viewer;

    @Inject
    private Here here;

    private String resellerName;
    private Page<CustomerRow> page;

    public Page<CustomerRow> getPage() {
        if (page == null) {
            CustomerFilter filter = new CustomerFilter(
                    here.value("q"),
                    here.order(CustomerSort.class),
                    here.descends(),
                    here.constant(CustomerAttention.class, "attention"),
                    here.number("reseller"));
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

    /** Looks before the page is begun, so that a reseller of others is "not found". */
    public void load() {
        Long id = here.number("reseller");
        if (id != null && viewer.may("RESELLER_VIEW")) {
            resellerName = partnerships.get(id).name();
        }
    }

    /** Of the reseller that the list is narrowed to; null when the viewer may not see resellers. */
    public String getResellerName() {
        return resellerName;
    }
}
