package org.partnerportal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.partnerportal.account.Role;
import org.partnerportal.web.shared.Messages;
import org.partnerportal.web.shared.Viewer;

/** Roles in the viewer's language. */
@RequestScoped
public class RoleNames {

    @Inject
    private Viewer viewer;

    /** In the order of {@link Role}; whoever has none is a default user. */
    public String of(Collection<Role> roles) {
        ResourceBundle texts = Messages.in(viewer.getLocale());
        return roles.isEmpty()
                ? texts.getString("account.role.none")
                : roles.stream()
                        .sorted()
                        .map(role -> texts.getString("Role." + role.name()))
                        .collect(Collectors.joining(", "));
    }
}
