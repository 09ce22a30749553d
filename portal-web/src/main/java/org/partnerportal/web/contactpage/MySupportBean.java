package org.partnerportal.web.contactpage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.partnerportal.contactpage.ContactPageQueries;
import org.partnerportal.web.offer.Words;
import org.partnerportal.web.shared.Viewer;

/** The page of the customer who is signed in: all its products, whoever supports them. */
@Named
@RequestScoped
public class MySupportBean {

    @Inject
    private ContactPageQueries queries;

    @Inject
    private Viewer viewer;

    private SupportPage page;

    public void load() {
        page = new SupportPage(
                queries.own(), Words.in(viewer.getLocale()), viewer.getZone(), Faces.getRequestContextPath(), "");
    }

    public SupportPage getPage() {
        return page;
    }
}
