package org.partnerportal.web.relationship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.partnerportal.relationship.AnswerService;
import org.partnerportal.relationship.InvitationQueries;
import org.partnerportal.relationship.MyPartner;
import org.partnerportal.relationship.MyPartners;
import org.partnerportal.relationship.RelationshipQueries;
import org.partnerportal.relationship.TransferQueries;
import org.partnerportal.relationship.TransferRow;
import org.partnerportal.relationship.WaitingRequest;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;

/** A customer's partners, what each may do, and what waits for an answer. */
@Named
@RequestScoped
public class MyPartnersBean {

    @Inject
    private RelationshipQueries relationships;

    @Inject
    private InvitationQueries invitations;

    @Inject
    private AnswerService answers;

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

    /** Accepts the request that the pressed button names. */
    public String accept() {
        WaitingRequest request = pressed("accept");
        answers.accept(request.id());
        notices.done("relationship.accept.done", request.partner().name());
        return again();
    }

    /** Declines the request that the pressed button names. */
    public String decline() {
        WaitingRequest request = pressed("decline");
        answers.decline(request.id());
        notices.done("relationship.decline.done", request.partner().name());
        return again();
    }

    /** Takes the admin rights of the partner away that the pressed button names; relationship and support stay. */
    public String withdraw() {
        long id = Parameters.required("withdraw");
        MyPartner partner = getMine().partners().stream()
                .filter(one -> one.company().id() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        answers.withdraw(partner.company().id());
        notices.done("relationship.withdraw.done", partner.company().name());
        return again();
    }

    private WaitingRequest pressed(String button) {
        long id = Parameters.required(button);
        return getWaiting().stream().filter(one -> one.id() == id).findFirst().orElseThrow(NotFoundException::new);
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
