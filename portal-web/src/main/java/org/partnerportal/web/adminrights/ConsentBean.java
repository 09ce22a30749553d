package org.partnerportal.web.adminrights;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.partnerportal.adminrights.AdminRights;
import org.partnerportal.adminrights.AdminRightsQueries;
import org.partnerportal.adminrights.AdminState;
import org.partnerportal.adminrights.ConsentService;
import org.partnerportal.web.shared.Notices;

/** What partners ask a customer for, what they were given, and what is over; answered as it was read. */
@Named
@ViewScoped
public class ConsentBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AdminRightsQueries queries;

    @Inject
    private transient ConsentService service;

    @Inject
    private transient Notices notices;

    private List<AdminRights> given;

    public void load() {
        if (given == null) {
            given = queries.given();
        }
    }

    public String approve(AdminRights asked) {
        service.approve(asked.id(), asked.version());
        return done("adminrights.consent.approved", asked);
    }

    public String decline(AdminRights asked) {
        service.terminate(asked.id(), asked.version());
        return done("adminrights.consent.declined", asked);
    }

    public String terminate(AdminRights held) {
        service.terminate(held.id(), held.version());
        return done("adminrights.ended", held);
    }

    public String autoExtend(AdminRights held, boolean itself) {
        service.autoExtend(held.id(), held.version(), itself);
        return done(itself ? "adminrights.extends" : "adminrights.extendsNot", held);
    }

    private String done(String message, AdminRights rights) {
        notices.done(message, rights.name());
        return "/admin-rights/consent?faces-redirect=true";
    }

    public List<AdminRights> getAsked() {
        return given.stream()
                .filter(rights -> rights.state() == AdminState.APPROVAL_PENDING)
                .toList();
    }

    public List<AdminRights> getHeld() {
        return given.stream()
                .filter(rights -> !over(rights) && !rights.state().waits())
                .toList();
    }

    public List<AdminRights> getOver() {
        return given.stream().filter(ConsentBean::over).toList();
    }

    private static boolean over(AdminRights rights) {
        return rights.state().over();
    }
}
