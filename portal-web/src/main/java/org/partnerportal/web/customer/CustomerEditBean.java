package org.partnerportal.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.partnerportal.customer.CustomerDetails;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.customer.EditCustomer;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;

/** What we call this customer. */
@Named
@ViewScoped
public class CustomerEditBean implements Serializable {

    @Inject
    private transient CustomerQueries customers;

    @Inject
    private transient CustomerService service;

    @Inject
    private transient Notices notices;

    private String id;
    private long customerId;
    private long version;
    private String former;
    private String name;
    private String domain;

    public void load() {
        long number = Parameters.id(id);
        if (former == null) {
            CustomerDetails customer = customers.get(number);
            customerId = customer.id();
            version = customer.version();
            former = customer.name();
            name = customer.name();
            domain = customer.domain();
        }
    }

    public String save() {
        service.edit(new EditCustomer(customerId, name, domain == null ? "" : domain, version));
        notices.done("customer.edit.done", name);
        return "/customers/detail?faces-redirect=true&id=" + customerId;
    }

    public String getFormer() {
        return former;
    }

    public long getCustomerId() {
        return customerId;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDomain() {
        return domain;
    }

    public void setDomain(String domain) {
        this.domain = domain;
    }
}
