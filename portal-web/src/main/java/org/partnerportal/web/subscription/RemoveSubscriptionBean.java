package org.partnerportal.web.subscription;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.partnerportal.subscription.CustomerSubscription;
import org.partnerportal.subscription.SubscriptionQueries;
import org.partnerportal.subscription.SubscriptionService;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;

/** Says what removing a product that was entered by hand does, and does it. */
@Named
@ViewScoped
public class RemoveSubscriptionBean implements Serializable {

    @Inject
    private transient SubscriptionQueries subscriptions;

    @Inject
    private transient SubscriptionService service;

    @Inject
    private transient Notices notices;

    private String id;
    private CustomerSubscription subscription;

    public void load() {
        subscription = subscriptions.own(Parameters.id(id));
    }

    public String remove() {
        service.remove(subscription.row().id(), subscription.version());
        notices.done("subscription.remove.done", subscription.row().productName());
        return "/customers/detail?faces-redirect=true&id=" + subscription.row().customerId();
    }

    public CustomerSubscription getSubscription() {
        return subscription;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
