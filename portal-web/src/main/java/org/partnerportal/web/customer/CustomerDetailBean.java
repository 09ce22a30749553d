package org.partnerportal.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.partnerportal.customer.CustomerDetails;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.responsibility.Responsibility;
import org.partnerportal.responsibility.ResponsibilityQueries;
import org.partnerportal.subscription.CustomerSubscription;
import org.partnerportal.subscription.SubscriptionQueries;
import org.partnerportal.web.shared.Messages;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Viewer;

/** One customer: what it uses, and who supports it for each of that. */
@Named
@RequestScoped
public class CustomerDetailBean {

    @Inject
    private CustomerQueries customers;

    @Inject
    private SubscriptionQueries subscriptions;

    @Inject
    private ResponsibilityQueries responsibilities;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    private String id;
    private CustomerDetails customer;
    private List<CustomerSubscription> products;
    private Map<Long, Answer> answers = Map.of();

    /** Looks before the page is begun, so that another tenant's id is "not found" and not half a page. */
    public void load() {
        long number = Parameters.id(id);
        customer = customers.get(number);
        products = subscriptions.ofCustomer(number);
        if (viewer.may("CONTACT_PAGE_VIEW")) {
            answers = responsibilities.forCustomer(number, clock.instant()).answers().stream()
                    .collect(Collectors.toMap(answer -> answer.product().subscriptionId(), this::said));
        }
    }

    private Answer said(Responsibility answer) {
        ResourceBundle texts = Messages.in(viewer.getLocale());
        String why = texts.getString("responsibility.reason." + answer.reason().code());
        return new Answer(
                answer.company() == null
                        ? texts.getString("customer.detail.microsoft")
                        : answer.company().name(),
                new MessageFormat(why, viewer.getLocale())
                        .format(answer.reason().arguments()));
    }

    /** Who supports a product now, and why, in the viewer's language. */
    public record Answer(String company, String why) {}

    public Map<Long, Answer> getAnswers() {
        return answers;
    }

    public CustomerDetails getCustomer() {
        return customer;
    }

    public List<CustomerSubscription> getProducts() {
        return products;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
