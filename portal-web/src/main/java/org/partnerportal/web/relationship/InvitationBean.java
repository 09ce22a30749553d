package org.partnerportal.web.relationship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnerportal.relationship.AnswerService;
import org.partnerportal.relationship.Invitation;
import org.partnerportal.relationship.InvitationQueries;
import org.partnerportal.relationship.PartnershipAnswerService;
import org.partnerportal.relationship.RequestKind;
import org.partnerportal.relationship.RequestState;
import org.partnerportal.web.shared.Notices;

/** The page behind the link of a letter. Opening it uses nothing up, for mail scanners open links, too. */
@Named
@RequestScoped
public class InvitationBean {

    @Inject
    private InvitationQueries queries;

    @Inject
    private AnswerService answers;

    @Inject
    private PartnershipAnswerService partnerships;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String token;

    private Optional<Invitation> invitation;

    public void accept() throws IOException {
        if (isReseller()) {
            partnerships.acceptLink(token);
        } else {
            answers.acceptLink(token);
        }
        notices.done("relationship.accept.done", getInvitation().partner().name());
        Faces.redirect(Faces.getRequestContextPath() + home());
    }

    public void decline() throws IOException {
        if (isReseller()) {
            partnerships.declineLink(token);
        } else {
            answers.declineLink(token);
        }
        notices.done("relationship.decline.done", getInvitation().partner().name());
        Faces.redirect(Faces.getRequestContextPath() + home());
    }

    private String home() {
        return isReseller() ? "/company" : "/my-partners";
    }

    /** Null for a link that never was, was mistyped, or was replaced by a newer one. */
    public Invitation getInvitation() {
        if (invitation == null) {
            invitation = token == null ? Optional.empty() : queries.open(token);
        }
        return invitation.orElse(null);
    }

    public boolean isReseller() {
        return getInvitation() != null && getInvitation().kind() == RequestKind.RESELLER;
    }

    public boolean isPending() {
        return getInvitation() != null && getInvitation().state() == RequestState.PENDING;
    }

    /** The way in for who has an account, and back here. */
    public String getSignIn() {
        String here = "/relationships/accept?token=" + token;
        return Faces.getRequestContextPath() + "/sign-in?to=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    public String getToken() {
        return token;
    }
}
