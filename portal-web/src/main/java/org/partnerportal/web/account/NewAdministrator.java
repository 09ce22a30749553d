package org.partnerportal.web.account;

import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;

/** What is typed into the set-up page. */
public class NewAdministrator {

    private CompanyKind kind = CompanyKind.INDIRECT_RESELLER;
    private Cloud cloud = Cloud.COMMERCIAL;
    private String companyName;
    private String msTenantId;
    private String partnerId;
    private String country;
    private String timeZone;
    private String name;
    private String email;
    private String password;
    private String repeated;

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

    public String getCompanyName() {
        return companyName;
    }

    public void setCompanyName(String companyName) {
        this.companyName = companyName;
    }

    public String getMsTenantId() {
        return msTenantId;
    }

    public void setMsTenantId(String msTenantId) {
        this.msTenantId = msTenantId;
    }

    public String getPartnerId() {
        return partnerId;
    }

    public void setPartnerId(String partnerId) {
        this.partnerId = partnerId;
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
