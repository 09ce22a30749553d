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
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.web.shared.ListFile;
import org.partnerportal.web.shared.Parameters;

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

    private String text;
    private String state;
    private String sort;
    private String size;
    private String after;
    private String before;
    private Page<UserRow> page;

    public void load() {
        UserSearch search = new UserSearch(
                text,
                Parameters.constant(UserState.class, state),
                Parameters.order(UserSort.class, sort),
                Parameters.descends(sort));
        if (file.isAsked()) {
            file.send("users", HEADINGS, request -> users.list(search, request), this::cells);
        } else {
            page = users.list(search, PageRequest.of(after, before, Parameters.size(size)));
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
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

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getSize() {
        return size;
    }

    public void setSize(String size) {
        this.size = size;
    }
}
