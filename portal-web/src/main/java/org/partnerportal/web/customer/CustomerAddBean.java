package org.partnerportal.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.web.shared.Notices;

/** A customer entered by hand. */
@Named
@RequestScoped
public class CustomerAddBean {

    @Inject
    private CustomerService service;

    @Inject
    private Notices notices;

    private String name;
    private String domain;
    private String msTenantId;

    public String save() {
        long id = service.add(new AddCustomer(msTenantId, name, domain == null ? "" : domain));
        notices.done("customer.add.done", name);
        return "/customers/detail?faces-redirect=true&id=" + id;
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

    public String getMsTenantId() {
        return msTenantId;
    }

    public void setMsTenantId(String msTenantId) {
        this.msTenantId = msTenantId;
    }
}
