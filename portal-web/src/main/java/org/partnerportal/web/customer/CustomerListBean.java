package org.partnerportal.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.partnerportal.customer.CustomerAttention;
import org.partnerportal.customer.CustomerFilter;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.customer.CustomerRow;
import org.partnerportal.customer.CustomerSort;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.web.shared.Parameters;

/** The customer list; all of its state is in the address. */
@Named
@RequestScoped
public class CustomerListBean {

    @Inject
    private CustomerQueries customers;

    private String q;
    private String sort;
    private String attention;
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
                    Parameters.constant(CustomerAttention.class, attention));
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
