package org.partnerportal.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.partnerportal.account.UserQueries;
import org.partnerportal.account.UserRow;
import org.partnerportal.account.UserSearch;
import org.partnerportal.account.UserState;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;

/** The users of the company. */
@Named
@RequestScoped
public class UserListBean {

    private static final int ROWS = 50;

    @Inject
    private UserQueries users;

    @Inject
    private RoleNames names;

    @Inject
    private Clock clock;

    private String text;
    private UserState state;
    private String after;
    private String before;
    private Page<UserRow> page;

    public void load() {
        page = users.list(new UserSearch(text, state), PageRequest.of(after, before, ROWS));
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

    public UserState getState() {
        return state;
    }

    public void setState(UserState state) {
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
}
