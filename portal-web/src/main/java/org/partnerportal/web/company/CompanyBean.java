package org.partnerportal.web.company;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyService;
import org.partnerportal.company.CompanyView;
import org.partnerportal.company.EditCompany;
import org.partnerportal.company.GroupAccount;
import org.partnerportal.company.PartnerAccountQueries;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Viewer;

/** The own company: settings, brand, standing. */
@Named
@ViewScoped
public class CompanyBean implements Serializable {

    /** One byte more than a logo may have, so that a larger file is noticed without reading it. */
    private static final int READ_AT_MOST = 2 * 1024 * 1024 + 1;

    private static final String HERE = "/company?faces-redirect=true";

    @Inject
    private transient CompanyQueries companies;

    @Inject
    private transient CompanyService service;

    @Inject
    private transient PartnerAccountQueries accounts;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Notices notices;

    private CompanyView company;
    private String held;
    private transient List<GroupAccount> group;
    private String name;
    private String timeZone;
    private String language;
    private String accentColor;
    private boolean fourEyes;
    private PartnerStatus status;
    private transient Part file;

    public void load() {
        if (company == null) {
            company = companies.own();
            held = companies.heldBecause().orElse(null);
            group = viewer.may("CLOUDS_VIEW") ? accounts.ownGroup() : List.of();
            name = company.name();
            timeZone = company.timeZone();
            language = company.language();
            accentColor = company.accentColor();
            fourEyes = company.fourEyes();
            status = company.status();
        }
    }

    public String save() {
        service.edit(new EditCompany(name, timeZone, language, accentColor, fourEyes, company.version()));
        notices.done("company.saved");
        return HERE;
    }

    public String saveStatus() {
        service.changeStatus(company.id(), status);
        notices.done("company.status.saved");
        return HERE;
    }

    public String uploadLogo() throws IOException {
        try (InputStream in = file.getInputStream()) {
            service.replaceLogo(in.readNBytes(READ_AT_MOST));
        }
        notices.done("company.logo.uploaded");
        return HERE;
    }

    public String removeLogo() {
        service.removeLogo();
        notices.done("company.logo.removed");
        return HERE;
    }

    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.equals("UTC") || zone.contains("/") && !zone.matches("(Etc|SystemV)/.*"))
                .sorted()
                .toList();
    }

    public PartnerStatus[] getStatuses() {
        return PartnerStatus.values();
    }

    /** Why the portal's operator holds the company in its standing; null when it does not. */
    public String getHeld() {
        return held;
    }

    /** Accounts of the same company in other clouds, for who may know of them. */
    public List<GroupAccount> getGroup() {
        return group;
    }

    public CompanyView getCompany() {
        return company;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getAccentColor() {
        return accentColor;
    }

    public void setAccentColor(String accentColor) {
        this.accentColor = accentColor;
    }

    public boolean isFourEyes() {
        return fourEyes;
    }

    public void setFourEyes(boolean fourEyes) {
        this.fourEyes = fourEyes;
    }

    public PartnerStatus getStatus() {
        return status;
    }

    public void setStatus(PartnerStatus status) {
        this.status = status;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
