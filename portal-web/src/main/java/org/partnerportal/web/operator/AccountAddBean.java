package org.partnerportal.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CreateCompany;
import org.partnerportal.operator.OpenAccount;
import org.partnerportal.operator.OperatorCompanyService;
import org.partnerportal.web.shared.Notices;

/** A partner that gets an account. */
@Named
@RequestScoped
public class AccountAddBean {

    @Inject
    private OperatorCompanyService service;

    @Inject
    private Notices notices;

    private String name;
    private CompanyKind kind = CompanyKind.INDIRECT_PROVIDER;
    private Cloud cloud = Cloud.COMMERCIAL;
    private String partnerId;
    private String msTenantId;
    private String country;
    private String timeZone = "UTC";
    private String language = "en";
    private String person;
    private String email;

    public String save() {
        String iso = country == null ? null : country.strip().toUpperCase();
        long id = service.open(new OpenAccount(
                new CreateCompany(kind, cloud, name, msTenantId, partnerId, iso, timeZone, language), person, email));
        notices.done("operator.add.done", name, email);
        return "/operator/company?faces-redirect=true&id=" + id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public CompanyKind getKind() {
        return kind;
    }

    public void setKind(CompanyKind kind) {
        this.kind = kind;
    }

    public Cloud getCloud() {
        return cloud;
    }

    public void setCloud(Cloud cloud) {
        this.cloud = cloud;
    }

    public String getPartnerId() {
        return partnerId;
    }

    public void setPartnerId(String partnerId) {
        this.partnerId = partnerId;
    }

    public String getMsTenantId() {
        return msTenantId;
    }

    public void setMsTenantId(String msTenantId) {
        this.msTenantId = msTenantId;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
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

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
