package org.partnerportal.web.account;

import org.partnerportal.account.Profile;

/** What is typed of a {@link Profile}. */
public class ProfileForm {

    private String name;
    private String language;
    private String timeZone;

    void fill(Profile profile) {
        name = profile.name();
        language = profile.language();
        timeZone = profile.timeZone();
    }

    Profile profile() {
        return new Profile(name, language, timeZone);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }
}
