package org.partnerportal.web.relationship;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.partnerportal.relationship.IssuedRequest;
import org.partnerportal.relationship.RequestKind;
import org.partnerportal.relationship.RequestPartnership;
import org.partnerportal.relationship.RequestQueries;
import org.partnerportal.relationship.RequestRelationship;
import org.partnerportal.relationship.RequestService;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Viewer;

/** Asks a customer, or a company that is to become a reseller; shows the link once. */
@Named
@ViewScoped
public class RequestBean implements Serializable {

    @Inject
    private transient RequestQueries queries;

    @Inject
    private transient RequestService service;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Notices notices;

    private String to;
    private RequestKind kind;
    private boolean optional;
    private String identifier;
    private String name;
    private String domain;
    private boolean adminRights = true;
    private boolean refused;
    private boolean inOwnMarket;
    private LetterForm letter;
    private IssuedRequest issued;

    public void load() {
        boolean reseller = "reseller".equals(to);
        kind = reseller ? RequestKind.RESELLER : RequestKind.CUSTOMER;
        if (!viewer.may(reseller ? "RESELLER_INVITE" : "RELATIONSHIP_REQUEST")) {
            throw new NotFoundException();
        }
        optional = !reseller && queries.adminRightsOptional();
        letter = new LetterForm(null, viewer.getLanguage());
        redraft();
    }

    /** Another language or other rights: another draft, unless the letter was changed by hand. */
    public void redraft() {
        letter.offer(queries.draft(kind, adminRights, letter.getLanguage()));
    }

    /** What goes out is in the language that was chosen, whatever the browser showed last. */
    public void send() {
        redraft();
        refused = true;
        issued = kind == RequestKind.RESELLER ? service.invite(partnership()) : service.request(relationship());
        notices.done("relationship.request.done", issued.recipient());
    }

    private RequestRelationship relationship() {
        return new RequestRelationship(
                identifier,
                name,
                domain,
                letter.getRecipient(),
                adminRights,
                inOwnMarket,
                letter.getLanguage(),
                letter.letter());
    }

    private RequestPartnership partnership() {
        return new RequestPartnership(identifier, name, letter.getRecipient(), letter.getLanguage(), letter.letter());
    }

    public boolean isReseller() {
        return kind == RequestKind.RESELLER;
    }

    /** Whether it was tried in vain; only then somebody may have to vouch for the customer's market. */
    public boolean isRefused() {
        return refused;
    }

    public boolean isInOwnMarket() {
        return inOwnMarket;
    }

    public void setInOwnMarket(boolean inOwnMarket) {
        this.inOwnMarket = inOwnMarket;
    }

    public boolean isOptional() {
        return optional;
    }

    public LetterForm getLetter() {
        return letter;
    }

    public IssuedRequest getIssued() {
        return issued;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(String identifier) {
        this.identifier = identifier;
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

    public boolean isAdminRights() {
        return adminRights;
    }

    public void setAdminRights(boolean adminRights) {
        this.adminRights = adminRights;
    }
}
