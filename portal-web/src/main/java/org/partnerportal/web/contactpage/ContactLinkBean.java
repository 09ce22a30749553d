package org.partnerportal.web.contactpage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.partnerportal.contactpage.ContactLink;
import org.partnerportal.contactpage.ContactLinkQueries;
import org.partnerportal.contactpage.ContactLinkService;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;

/** The link to the page of the customer whose detail page this stands on (parameter {@code id}). */
@Named
@RequestScoped
public class ContactLinkBean {

    @Inject
    private ContactLinkQueries links;

    @Inject
    private ContactLinkService service;

    @Inject
    private Settings settings;

    @Inject
    private Notices notices;

    private ContactLink link;
    private boolean read;

    /** Null when the customer has none. */
    public ContactLink getLink() {
        if (!read) {
            link = links.of(customer()).orElse(null);
            read = true;
        }
        return link;
    }

    public String getAddress() {
        return settings.url() + "/support/" + getLink().token();
    }

    /** What to paste into another website. */
    public String getSnippet() {
        return "<iframe src=\"" + getAddress() + "/embed\" width=\"100%\" height=\"640\" loading=\"lazy\"></iframe>";
    }

    /** Whether the person is being asked if it is really to be taken back. */
    public boolean isAsking() {
        return "link".equals(Faces.getRequestParameter("revoke"));
    }

    public String make() {
        service.give(customer());
        notices.done("contactpage.link.made");
        return toCustomer();
    }

    public String revoke() {
        service.revoke(customer());
        notices.done("contactpage.link.revoked");
        return toCustomer();
    }

    private static String toCustomer() {
        return "/customers/detail?faces-redirect=true&id=" + customer();
    }

    private static long customer() {
        return Parameters.required("id");
    }
}
