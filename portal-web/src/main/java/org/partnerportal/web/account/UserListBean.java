package org.partnerportal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.partnerportal.account.UserQueries;
import org.partnerportal.account.UserRow;
import org.partnerportal.account.UserSearch;
import org.partnerportal.account.UserSort;
import org.partnerportal.account.UserState;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.web.shared.Here;
import org.partnerportal.web.shared.ListFile;

/** The users of the company. */
@Named
@RequestScoped
public class UserListBean {

    private static final List<String> HEADINGS = List.of(
            "account.name",
            "account.email",
            "account.roles",
            "account.users.column.state",
            "account.users.column.lastSignIn");

    @Inject
    private UserQueries users;

    @Inject
    private RoleNames names;

    @Inject
    private Clock clock;

    @Inject
    private ListFile file;

    @Inject
    private Here here;

    private Page<UserRow> page;

    public void load() {
        UserSearch search = new UserSearch(
                here.value("q"), here.constant(UserState.class, "state"), here.order(UserSort.class), here.descends());
        if (file.isAsked()) {
            file.send("users", HEADINGS, request -> users.list(search, request), this::cells);
        } else {
            page = users.list(search, here.page());
        }
    }

    private List<Object> cells(UserRow user) {
        return Arrays.asList(
                user.name(),
                user.email(),
                roles(user),
                file.of(user.state()),
                user.lastSignInAt() == null ? file.text("account.users.never") : file.moment(user.lastSignInAt()));
    }

    public boolean locked(UserRow user) {
        return user.lockedUntil() != null && user.lockedUntil().isAfter(clock.instant());
    }

    public String roles(UserRow user) {
        return names.of(user.roles());
    }

    public UserState[] getStates() {
        return UserState.values();
    }

    public Page<UserRow> getPage() {
        return page;
    }
}
