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
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.web.shared.Parameters;
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

    private String q;
    private String sort;
    private String attention;
    private String reseller;
    private String resellerName;
    private String after;
    private String before;
    private String size;
    private Page<CustomerRow> page;

    public Page<CustomerRow> getPage() {
        if (page == null) {
            CustomerFilter filter = new CustomerFilter(
                    q,
                    Parameters.order(CustomerSort.class, sort),
                    Parameters.descends(sort),
                    Parameters.constant(CustomerAttention.class, attention),
                    Parameters.number(reseller));
            page = customers.list(filter, PageRequest.of(after, before, Parameters.size(size)));
        }
        return page;
    }

    public boolean isBlank() {
        return getPage().rows().isEmpty();
    }

    public boolean isSearching() {
        return q != null && !q.isBlank();
    }

    /** Looks before the page is begun, so that a reseller of others is "not found". */
    public void load() {
        Long id = Parameters.number(reseller);
        if (id != null && viewer.may("RESELLER_VIEW")) {
            resellerName = partnerships.get(id).name();
        }
    }

    /** Of the reseller that the list is narrowed to; null when the viewer may not see resellers. */
    public String getResellerName() {
        return resellerName;
    }

    public String getReseller() {
        return reseller;
    }

    public void setReseller(String reseller) {
        this.reseller = reseller;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getAttention() {
        return attention;
    }

    public void setAttention(String attention) {
        this.attention = attention;
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
}
