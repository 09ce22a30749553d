package org.partnerportal.web.adminrights;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.partnerportal.adminrights.AdminRights;
import org.partnerportal.adminrights.AdminRightsQueries;
import org.partnerportal.adminrights.AdminState;
import org.partnerportal.adminrights.ConsentService;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;

/**
 * What partners ask a customer for, what they were given, and what is over. A button names the relationship and the
 * version that was read: nobody agrees to what has changed since.
 */
@Named
@RequestScoped
public class ConsentBean {

    @Inject
    private AdminRightsQueries queries;

    @Inject
    private ConsentService service;

    @Inject
    private Notices notices;

    private List<AdminRights> given;

    /** Looks before the page is begun. */
    public void load() {
        given();
    }

    public String approve() {
        Pressed pressed = Pressed.of("approve");
        service.approve(pressed.id(), pressed.version());
        return done("adminrights.consent.approved", pressed);
    }

    public String decline() {
        Pressed pressed = Pressed.of("decline");
        service.terminate(pressed.id(), pressed.version());
        return done("adminrights.consent.declined", pressed);
    }

    public String terminate() {
        Pressed pressed = Pressed.of("terminate");
        service.terminate(pressed.id(), pressed.version());
        return done("adminrights.ended", pressed);
    }

    public String extend() {
        Pressed pressed = Pressed.of("extend");
        service.autoExtend(pressed.id(), pressed.version(), true);
        return done("adminrights.extends", pressed);
    }

    public String stop() {
        Pressed pressed = Pressed.of("stop");
        service.autoExtend(pressed.id(), pressed.version(), false);
        return done("adminrights.extendsNot", pressed);
    }

    private String done(String message, Pressed pressed) {
        String name = given().stream()
                .filter(rights -> rights.id() == pressed.id())
                .map(AdminRights::name)
                .findFirst()
                .orElse("");
        notices.done(message, name);
        return "/admin-rights/consent?faces-redirect=true";
    }

    public List<AdminRights> getAsked() {
        return given().stream()
                .filter(rights -> rights.state() == AdminState.APPROVAL_PENDING)
                .toList();
    }

    public List<AdminRights> getHeld() {
        return given().stream()
                .filter(rights -> !rights.state().over() && !rights.state().waits())
                .toList();
    }

    public List<AdminRights> getOver() {
        return given().stream().filter(rights -> rights.state().over()).toList();
    }

    private List<AdminRights> given() {
        if (given == null) {
            given = queries.given();
        }
        return given;
    }

    /** What the pressed button says: {@code id:version}. */
    private record Pressed(long id, long version) {

        static Pressed of(String button) {
            String[] parts = Faces.getRequestParameter(button).split(":", 2);
            Long id = Parameters.number(parts[0]);
            Long version = Parameters.number(parts[parts.length - 1]);
            if (id == null || version == null) {
                throw new NotFoundException();
            }
            return new Pressed(id, version);
        }
    }
}
