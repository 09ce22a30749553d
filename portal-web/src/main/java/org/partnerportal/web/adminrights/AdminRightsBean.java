package org.partnerportal.web.adminrights;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerportal.adminrights.AdminRights;
import org.partnerportal.adminrights.AdminRightsQueries;
import org.partnerportal.adminrights.AdminRightsService;
import org.partnerportal.adminrights.MapAdminRoles;
import org.partnerportal.adminrights.NoteAdminState;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;

/** One relationship: its roles, who of the partner holds them, and what can be done about it. */
@Named
@ViewScoped
public class AdminRightsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AdminRightsQueries queries;

    @Inject
    private transient AdminRightsService service;

    @Inject
    private transient Notices notices;

    private String id;
    private AdminRights rights;
    private List<RoleForm> roles;
    private String noted;

    public void load() {
        long number = Parameters.id(id);
        if (rights == null) {
            rights = queries.get(number);
            roles = rights.roles().stream().map(RoleForm::new).toList();
        }
    }

    /** Only what was changed is sent. */
    public String saveGroups() {
        Map<String, String> changed = roles.stream()
                .filter(RoleForm::isChanged)
                .collect(Collectors.toMap(RoleForm::getName, RoleForm::getGroup));
        if (!changed.isEmpty()) {
            service.mapRoles(new MapAdminRoles(rights.id(), changed));
        }
        return done("adminrights.groups.saved");
    }

    public String terminate() {
        service.terminate(rights.id(), rights.version());
        return done("adminrights.ended");
    }

    public String autoExtend(boolean itself) {
        service.autoExtend(rights.id(), rights.version(), itself);
        return done(itself ? "adminrights.extends" : "adminrights.extendsNot");
    }

    public String noteState() {
        service.noteState(new NoteAdminState(rights.id(), rights.version(), noted));
        return done("adminrights.note.done");
    }

    private String done(String message) {
        notices.done(message, rights.name());
        return "/admin-rights/detail?faces-redirect=true&id=" + rights.id();
    }

    public AdminRights getRights() {
        return rights;
    }

    public List<RoleForm> getRoles() {
        return roles;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNoted() {
        return noted;
    }

    public void setNoted(String noted) {
        this.noted = noted;
    }
}
