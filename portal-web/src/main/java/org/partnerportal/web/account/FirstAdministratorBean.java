package org.partnerportal.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.partnerportal.account.FirstAdministratorService;
import org.partnerportal.account.Profile;
import org.partnerportal.account.SetUpPortal;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CreateCompany;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Viewer;

/** The page behind the link in the log of an empty portal. */
@Named
@RequestScoped
public class FirstAdministratorBean {

    @Inject
    private FirstAdministratorService setUp;

    @Inject
    private Viewer viewer;

    @Inject
    private Notices notices;

    private final NewAdministrator form = new NewAdministrator();

    @Inject
    @Param
    private String token;

    private Boolean open;

    @PostConstruct
    void suggest() {
        form.setTimeZone(TimeZones.suggest(viewer.getZone()));
    }

    public void create() throws IOException {
        if (!form.getPassword().equals(form.getRepeated())) {
            notices.field("form:repeated", "account.password.different");
            return;
        }
        String language = viewer.getLanguage();
        setUp.setUp(new SetUpPortal(
                token,
                new CreateCompany(
                        form.getKind(),
                        form.getCloud(),
                        form.getCompanyName(),
                        form.getMsTenantId(),
                        form.getPartnerId(),
                        form.getCountry(),
                        form.getTimeZone(),
                        language),
                form.getEmail(),
                new Profile(form.getName(), language, form.getTimeZone()),
                form.getPassword()));
        notices.done("account.first.done");
        Faces.redirect(Faces.getRequestContextPath() + "/sign-in");
    }

    public boolean isOpen() {
        if (open == null) {
            open = token != null && setUp.isOpen(token);
        }
        return open;
    }

    public List<CompanyKind> getKinds() {
        return Arrays.stream(CompanyKind.values())
                .filter(kind -> kind != CompanyKind.CUSTOMER)
                .toList();
    }

    public Cloud[] getClouds() {
        return Cloud.values();
    }

    public NewAdministrator getForm() {
        return form;
    }
}
