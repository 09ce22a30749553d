package org.partnerportal.web.subscription;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.partnerportal.customer.CustomerDetails;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.subscription.ProductFamily;
import org.partnerportal.subscription.RecordSubscription;
import org.partnerportal.subscription.SalesChannel;
import org.partnerportal.subscription.SubscriptionService;
import org.partnerportal.subscription.SubscriptionStatus;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;

/** A subscription that the customer bought outside CSP, so that its page leaves no product out. */
@Named
@ViewScoped
public class RecordSubscriptionBean implements Serializable {

    @Inject
    private transient CustomerQueries customers;

    @Inject
    private transient SubscriptionService service;

    @Inject
    private transient Notices notices;

    private String customer;
    private long customerId;
    private String customerName;
    private SalesChannel channel = SalesChannel.MICROSOFT_DIRECT;
    private String productName;
    private ProductFamily family;
    private int quantity = 1;
    private String msSubscriptionId;

    public void load() {
        CustomerDetails found = customers.get(Parameters.id(customer));
        customerId = found.id();
        customerName = found.name();
    }

    public String save() {
        service.record(new RecordSubscription(
                customerId, channel, msSubscriptionId, productName, family, quantity, SubscriptionStatus.ACTIVE, null));
        notices.done("subscription.record.done", productName);
        return "/customers/detail?faces-redirect=true&id=" + customerId;
    }

    /** CSP subscriptions come from Partner Center, not by hand. */
    public SalesChannel[] getChannels() {
        return new SalesChannel[] {SalesChannel.MICROSOFT_DIRECT, SalesChannel.OTHER};
    }

    public ProductFamily[] getFamilies() {
        return ProductFamily.values();
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public long getCustomerId() {
        return customerId;
    }

    public String getCustomerName() {
        return customerName;
    }

    public SalesChannel getChannel() {
        return channel;
    }

    public void setChannel(SalesChannel channel) {
        this.channel = channel;
    }

    public String getProductName() {
        return productName;
    }

    public void setProductName(String productName) {
        this.productName = productName;
    }

    public ProductFamily getFamily() {
        return family;
    }

    public void setFamily(ProductFamily family) {
        this.family = family;
    }

    public int getQuantity() {
        return quantity;
    }

    public void setQuantity(int quantity) {
        this.quantity = quantity;
    }

    public String getMsSubscriptionId() {
        return msSubscriptionId;
    }

    public void setMsSubscriptionId(String msSubscriptionId) {
        this.msSubscriptionId = msSubscriptionId;
    }
}
