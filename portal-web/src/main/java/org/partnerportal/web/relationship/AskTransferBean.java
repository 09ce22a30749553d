package org.partnerportal.web.relationship;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.partnerportal.company.CompanyView;
import org.partnerportal.relationship.AskTransfer;
import org.partnerportal.relationship.ProposeTransfer;
import org.partnerportal.relationship.TransferQueries;
import org.partnerportal.relationship.TransferService;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Viewer;

/** A written request for transfer: of a customer, or drafted for it by its new partner. */
@Named
@ViewScoped
public class AskTransferBean implements Serializable {

    @Inject
    private transient TransferQueries queries;

    @Inject
    private transient TransferService service;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Notices notices;

    private String customer;
    private Long currentId;
    private String what;
    private String wording;
    private List<CompanyView> partners = List.of();

    public void load() {
        boolean may = isProposal()
                ? viewer.may("RELATIONSHIP_REQUEST") && queries.mayPropose(Parameters.number(customer))
                : viewer.may("CONSENT_GIVE");
        if (!may) {
            throw new NotFoundException();
        }
        partners = isProposal() ? List.of() : queries.partners();
    }

    public String send() {
        long id = isProposal()
                ? service.propose(new ProposeTransfer(Parameters.number(customer), what, wording))
                : service.ask(new AskTransfer(currentId, what, wording));
        notices.done(isProposal() ? "relationship.transfer.propose.done" : "relationship.transfer.ask.done");
        return "/relationships/transfer?faces-redirect=true&id=" + id;
    }

    /** Whether a new partner writes it for its customer. */
    public boolean isProposal() {
        return Parameters.number(customer) != null;
    }

    public List<CompanyView> getPartners() {
        return partners;
    }

    /** A customer without a partner has nobody to ask. */
    public boolean isVain() {
        return !isProposal() && partners.isEmpty();
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public Long getCurrentId() {
        return currentId;
    }

    public void setCurrentId(Long currentId) {
        this.currentId = currentId;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }
}
