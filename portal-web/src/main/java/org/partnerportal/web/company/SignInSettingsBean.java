package org.partnerportal.web.company;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.partnerportal.account.IdentityProviderQueries;
import org.partnerportal.account.IdentityProviderService;
import org.partnerportal.account.IdentityProviderView;
import org.partnerportal.account.Role;
import org.partnerportal.web.shared.Notices;

/** How the company's users sign in: its identity provider. */
@Named
@ViewScoped
public class SignInSettingsBean implements Serializable {

    private static final String HERE = "/company/sign-in?faces-redirect=true";

    @Inject
    private transient IdentityProviderQueries queries;

    @Inject
    private transient IdentityProviderService service;

    @Inject
    private transient Notices notices;

    private SignInForm form;
    private long linkedUsers;
    private String redirectAddress;
    private String startAddress;
    private List<Role> roles;
    private String unlinked;

    public void load() {
        if (form == null) {
            IdentityProviderView present = queries.own().orElse(null);
            form = new SignInForm(present);
            linkedUsers = present == null ? 0 : present.linkedUsers();
            roles = queries.roles();
            redirectAddress = queries.redirectAddress();
            startAddress = queries.startAddress();
        }
    }

    public String save() {
        service.save(form.command());
        notices.done("openid.settings.saved");
        return HERE;
    }

    /** Nothing is stored by this. */
    public void tryIt() {
        queries.check(form.getIssuer());
        notices.done("openid.settings.works");
    }

    public String remove() {
        service.remove();
        notices.done("openid.settings.removed");
        return HERE;
    }

    public String unlink() {
        service.unlink(unlinked);
        notices.done("openid.settings.unlinked", unlinked);
        return HERE;
    }

    public SignInForm getForm() {
        return form;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public long getLinkedUsers() {
        return linkedUsers;
    }

    public String getRedirectAddress() {
        return redirectAddress;
    }

    public String getStartAddress() {
        return startAddress;
    }

    public String getUnlinked() {
        return unlinked;
    }

    public void setUnlinked(String unlinked) {
        this.unlinked = unlinked;
    }
}
