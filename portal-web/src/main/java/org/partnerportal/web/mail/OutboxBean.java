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
import org.partnerportal.web.shared.Here;
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

    @Inject
    private Here here;

    private Page<OutboxMail> page;

    public void load() throws IOException {
        if (!viewer.isSignedIn() && !isOpenToAll()) {
            Faces.redirect(request.getContextPath() + "/sign-in?to=%s", "/outbox");
            return;
        }
        page = mails.outbox(
                new MailSearch(here.value("q"), here.constant(MailState.class, "state")),
                isSameMachine(),
                here.page(ROWS));
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
}
