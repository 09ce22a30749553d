package org.partnerportal.web.roles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.partnerportal.account.ChangeTask;
import org.partnerportal.account.RightsQueries;
import org.partnerportal.account.RightsService;
import org.partnerportal.account.Role;
import org.partnerportal.account.Task;
import org.partnerportal.account.TaskCell;
import org.partnerportal.account.UserQueries;
import org.partnerportal.rules.Source;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.web.shared.ListFile;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;

/** Who may do what in the viewer's company: all roles beside each other, or one of them with every reason. */
@Named
@RequestScoped
public class RolesBean {

    private static final List<String> HEADINGS = List.of(
            "roles.column.task",
            "roles.column.role",
            "roles.column.answer",
            "roles.column.stated",
            "roles.column.source",
            "roles.column.dated",
            "roles.column.why");

    @Inject
    private RightsQueries rights;

    @Inject
    private RightsService service;

    @Inject
    private UserQueries users;

    @Inject
    private ListFile file;

    @Inject
    private Notices notices;

    private String q;
    private String role;
    private String present;
    private List<TaskCell> cells;
    private Map<Long, String> names;
    private Set<Role> own;

    public void load() {
        if (file.isAsked()) {
            file.send("roles", HEADINGS, request -> new Page<>(getCells(), null, null), this::line);
        }
    }

    /** What the address narrows it to. */
    public List<TaskCell> getCells() {
        if (cells == null) {
            Role one = getChosen();
            String wanted = q == null ? "" : q.strip().toLowerCase(Locale.ROOT);
            cells = rights.cells().stream()
                    .filter(cell -> one == null || cell.role() == one)
                    .filter(cell ->
                            present == null || present.isEmpty() || cell.task().present())
                    .filter(cell -> name(cell.task()).toLowerCase(Locale.ROOT).contains(wanted))
                    .toList();
        }
        return cells;
    }

    public List<Task> getTasks() {
        return getCells().stream().map(TaskCell::task).distinct().toList();
    }

    public List<Role> getRoles() {
        return getCells().stream().map(TaskCell::role).distinct().toList();
    }

    /** All roles of the viewer's kind of company, for the filter. */
    public List<Role> getAllRoles() {
        return rights.roles();
    }

    public List<TaskCell> of(Task task) {
        return getCells().stream().filter(cell -> cell.task().equals(task)).toList();
    }

    /** The one role that the address names; null for all. */
    public Role getChosen() {
        return Parameters.constant(Role.class, role);
    }

    public boolean own(Role asked) {
        if (own == null) {
            own = rights.ownRoles();
        }
        return own.contains(asked);
    }

    /** Sources of what is shown, in the order in which they are numbered. */
    public List<Source> getSources() {
        return getCells().stream()
                .map(TaskCell::source)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public int number(Source source) {
        return getSources().indexOf(source) + 1;
    }

    public String why(TaskCell cell) {
        if (cell.difference() != null) {
            return file.text(cell.allowed() ? "roles.why.given" : "roles.why.taken");
        }
        if (cell.contradiction() != null) {
            return MessageFormat.format(file.text("roles.why.contradiction"), cell.contradiction());
        }
        if (cell.stated() == null) {
            return file.text("roles.why.notStated");
        }
        if (cell.careful()) {
            return file.text("roles.why.careful");
        }
        return file.text(cell.source().own() ? "roles.why.own" : "roles.why.asStated");
    }

    /** Who gave or took it. */
    public String by(TaskCell cell) {
        if (names == null) {
            names = users.names(getCells().stream()
                    .map(TaskCell::difference)
                    .filter(Objects::nonNull)
                    .map(difference -> difference.by())
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()));
        }
        return names.getOrDefault(cell.difference().by(), file.text("roles.portal"));
    }

    /** Gives the task that the pressed button names to the chosen role, or takes it. */
    public String change() {
        String[] pressed = Faces.getRequestParameter("change").split(":", 2);
        Task task = rights.cells().stream()
                .map(TaskCell::task)
                .filter(one -> one.code().equals(pressed[0]))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        service.change(new ChangeTask(task.code(), getChosen(), Boolean.parseBoolean(pressed[pressed.length - 1])));
        notices.done("roles.changed", name(task), file.of(getChosen()));
        return "/roles?faces-redirect=true&includeViewParams=true";
    }

    private String name(Task task) {
        return file.text("roles.task." + task.code());
    }

    private List<Object> line(TaskCell cell) {
        Source source = cell.source();
        return Arrays.asList(
                name(cell.task()),
                file.of(cell.role()),
                file.text(cell.allowed() ? "roles.yes" : "roles.no"),
                cell.stated() == null ? file.text("roles.notStated") : file.of(cell.stated()),
                source == null ? null : source.url() == null ? source.title() : source.title() + ' ' + source.url(),
                source == null ? null : source.dated(),
                why(cell));
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
