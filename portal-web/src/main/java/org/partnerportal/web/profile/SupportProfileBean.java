package org.partnerportal.web.profile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.partnerportal.account.UserQueries;
import org.partnerportal.profile.SaveSupportProfile;
import org.partnerportal.profile.SupportProfile;
import org.partnerportal.profile.SupportProfileCheck;
import org.partnerportal.profile.SupportProfileField;
import org.partnerportal.profile.SupportProfileQueries;
import org.partnerportal.profile.SupportProfileService;
import org.partnerportal.web.shared.Notices;

/** Microsoft's three fields and their earlier versions. */
@Named
@RequestScoped
public class SupportProfileBean {

    @Inject
    private SupportProfileQueries queries;

    @Inject
    private SupportProfileService service;

    @Inject
    private UserQueries users;

    @Inject
    private Notices notices;

    private SupportProfile current;
    private int versionNo;
    private String email;
    private String telephone;
    private String website;
    private List<SupportProfile> history;
    private Map<Long, String> names;

    @PostConstruct
    void prepare() {
        current = queries.current();
        versionNo = current.versionNo();
        email = current.email();
        telephone = current.telephone();
        website = current.website();
    }

    public void save() throws IOException {
        SaveSupportProfile typed = new SaveSupportProfile(versionNo, email, telephone, website);
        Set<SupportProfileField> wrong = SupportProfileCheck.wrong(typed, queries.country());
        wrong.forEach(field ->
                notices.field("form:" + field.name().toLowerCase(Locale.ROOT), "profile.invalid." + field.name()));
        if (wrong.isEmpty()) {
            boolean changed = service.save(typed).versionNo() != versionNo;
            notices.done(changed ? "profile.saved" : "profile.same");
            Faces.redirect(Faces.getRequestContextPath() + "/profile");
        }
    }

    public SupportProfile getCurrent() {
        return current;
    }

    /** Read before the page is drawn: a refusal can still be answered by another page then. */
    public void load() {
        getHistory();
    }

    /** Newest first. */
    public List<SupportProfile> getHistory() {
        if (history == null) {
            history = queries.history();
        }
        return history;
    }

    /** Name of a user; empty for the system and for people who are no longer there. */
    public String name(Long userId) {
        if (names == null) {
            names = users.names(getHistory().stream()
                    .map(SupportProfile::changedBy)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()));
        }
        return userId == null ? "" : names.getOrDefault(userId, "");
    }

    /** The version that the editor saw, to be sent back with what was typed. */
    public int getVersionNo() {
        return versionNo;
    }

    public void setVersionNo(int versionNo) {
        this.versionNo = versionNo;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}
