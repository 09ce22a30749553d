package org.partnerportal.web.proof;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.omnifaces.util.Faces;
import org.partnerportal.proof.Proof;
import org.partnerportal.proof.ProofQueries;
import org.partnerportal.proof.ProvenVersion;
import org.partnerportal.web.contactpage.SupportPage;
import org.partnerportal.web.offer.Words;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Viewer;

/** What was said to a customer at a moment: both stand in the address, the moment in the viewer's zone. */
@Named
@RequestScoped
public class ProofBean {

    @Inject
    private ProofQueries queries;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    private String customer;
    private String at;
    private Proof proof;
    private SupportPage page;

    /** Without a customer there is only the question; a moment that is none counts as now. */
    public void load() {
        Long number = Parameters.number(customer);
        if (number == null) {
            return;
        }
        Instant moment = moment();
        proof = queries.at(number, moment);
        at = LocalDateTime.ofInstant(moment, viewer.getZone())
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        page = new SupportPage(
                proof.page(), Words.in(viewer.getLocale()), viewer.getZone(), Faces.getRequestContextPath(), "");
    }

    private Instant moment() {
        try {
            return LocalDateTime.parse(at).atZone(viewer.getZone()).toInstant();
        } catch (DateTimeException | NullPointerException notAMoment) {
            return clock.instant();
        }
    }

    /** "Version 7, valid since …, published by …". */
    public String publication(ProvenVersion version) {
        Words words = Words.in(viewer.getLocale());
        return words.text("proof.version", version.company(), version.offer().versionNo());
    }

    public Proof getProof() {
        return proof;
    }

    public SupportPage getPage() {
        return page;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    /** For programs and for the address of the file. */
    public Instant getMoment() {
        return proof.page().at();
    }
}
