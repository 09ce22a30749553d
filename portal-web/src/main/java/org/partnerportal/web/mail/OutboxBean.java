package org.partnerportal.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.partnerportal.mail.MailQueries;
import org.partnerportal.mail.MailSearch;
import org.partnerportal.mail.MailState;
import org.partnerportal.mail.OutboxMail;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.RemoteAddress;
import org.partnerportal.web.shared.Viewer;

/** The outbox. Where nothing may be seen without a sign-in, it asks for one. */
@Named
@RequestScoped
public class OutboxBean {

    private static final int ROWS = 20;

    @Inject
    private MailQueries mails;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private String q;
    private String state;
    private String after;
    private String before;
    private Page<OutboxMail> page;

    public void load() throws IOException {
        if (!viewer.isSignedIn() && !isOpenToAll()) {
            Faces.redirect(request.getContextPath() + "/sign-in?to=%s", "/outbox");
            return;
        }
        page = mails.outbox(
                new MailSearch(q, Parameters.constant(MailState.class, state)),
                isSameMachine(),
                PageRequest.of(after, before, ROWS));
    }

    /** Whether one-time links are shown to whoever sits at this machine. */
    public boolean isOpenToAll() {
        return mails.oneTimeLinksShown() && isSameMachine();
    }

    private boolean isSameMachine() {
        return RemoteAddress.isSameMachine(request);
    }

    public MailState[] getStates() {
        return MailState.values();
    }

    public Page<OutboxMail> getPage() {
        return page;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
