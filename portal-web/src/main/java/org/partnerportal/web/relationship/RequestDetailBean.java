package org.partnerportal.web.relationship;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.partnerportal.relationship.IssuedRequest;
import org.partnerportal.relationship.RequestLetter;
import org.partnerportal.relationship.RequestQueries;
import org.partnerportal.relationship.RequestRow;
import org.partnerportal.relationship.RequestService;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;

/** One request: what was asked, how far it is, the letter; send it again, take it back. */
@Named
@ViewScoped
public class RequestDetailBean implements Serializable {

    @Inject
    private transient RequestQueries queries;

    @Inject
    private transient RequestService service;

    @Inject
    private transient Notices notices;

    private String id;
    private RequestRow row;
    private RequestLetter letter;
    private IssuedRequest issued;

    public void load() {
        read(Parameters.id(id));
    }

    public void resend() {
        issued = service.resend(row.id());
        read(row.id());
        notices.done("relationship.request.done", issued.recipient());
    }

    public String revoke() {
        service.revoke(row.id());
        notices.done("relationship.request.revoked", row.name());
        return "/relationships/list?faces-redirect=true";
    }

    private void read(long number) {
        row = queries.get(number);
        letter = queries.letter(number);
    }

    public RequestRow getRow() {
        return row;
    }

    public RequestLetter getLetter() {
        return letter;
    }

    public IssuedRequest getIssued() {
        return issued;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
