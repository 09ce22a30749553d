package org.partnerportal.web.relationship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.partnerportal.relationship.ConsentService;
import org.partnerportal.relationship.InvitationQueries;
import org.partnerportal.relationship.MyPartner;
import org.partnerportal.relationship.MyPartners;
import org.partnerportal.relationship.RelationshipQueries;
import org.partnerportal.relationship.TransferQueries;
import org.partnerportal.relationship.TransferRow;
import org.partnerportal.relationship.WaitingRequest;
import org.partnerportal.web.shared.Notices;

/** A customer's partners, what each may do, and what waits for an answer. */
@Named
@RequestScoped
public class MyPartnersBean {

    @Inject
    private RelationshipQueries relationships;

    @Inject
    private InvitationQueries invitations;

    @Inject
    private ConsentService consents;

    @Inject
    private Notices notices;

    @Inject
    private TransferQueries transferQueries;

    private MyPartners mine;
    private List<TransferRow> transfers;
    private List<WaitingRequest> waiting;

    public void load() {
        mine = relationships.mine();
        waiting = invitations.waiting();
        transfers = transferQueries.mine();
    }

    public String accept(WaitingRequest request) {
        consents.accept(request.id());
        notices.done("relationship.accept.done", request.partner().name());
        return again();
    }

    public String decline(WaitingRequest request) {
        consents.decline(request.id());
        notices.done("relationship.decline.done", request.partner().name());
        return again();
    }

    /** Takes the admin rights away; relationship and support stay. */
    public String withdraw(MyPartner partner) {
        consents.withdraw(partner.company().id());
        notices.done("relationship.withdraw.done", partner.company().name());
        return again();
    }

    private static String again() {
        return "/my-partners?faces-redirect=true";
    }

    public MyPartners getMine() {
        if (mine == null) {
            load();
        }
        return mine;
    }

    public List<TransferRow> getTransfers() {
        if (transfers == null) {
            load();
        }
        return transfers;
    }

    public List<WaitingRequest> getWaiting() {
        if (waiting == null) {
            load();
        }
        return waiting;
    }
}
