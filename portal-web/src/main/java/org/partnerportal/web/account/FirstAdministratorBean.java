package org.partnerportal.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Set;
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

/** The page behind the link in the log of an empty portal, or of one without an operator. */
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

    private Set<CompanyKind> kinds;

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
                        isOperator() ? CompanyKind.OPERATOR : form.getKind(),
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
        return !getKinds().isEmpty();
    }

    /** The link makes the operator and nothing else. */
    public boolean isOperator() {
        return getKinds().equals(Set.of(CompanyKind.OPERATOR));
    }

    public Set<CompanyKind> getKinds() {
        if (kinds == null) {
            kinds = token == null ? Set.of() : setUp.opens(token);
        }
        return kinds;
    }

    public Cloud[] getClouds() {
        return Cloud.values();
    }

    public NewAdministrator getForm() {
        return form;
    }
}
