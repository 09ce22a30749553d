package org.partnerportal.web.company;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.partnerportal.account.InviteReseller;
import org.partnerportal.account.ResellerInvitationService;
import org.partnerportal.company.EnlistReseller;
import org.partnerportal.web.shared.Notices;

/** A reseller that the provider works with from now on. */
@Named
@RequestScoped
public class ResellerAddBean {

    @Inject
    private ResellerInvitationService service;

    @Inject
    private Notices notices;

    private String partnerId;
    private String name;
    private String person;
    private String email;

    public String save() {
        long id = service.invite(new InviteReseller(new EnlistReseller(partnerId, name), person, email));
        notices.done("company.reseller.add.done", name, email);
        return "/resellers/detail?faces-redirect=true&id=" + id;
    }

    public String getPartnerId() {
        return partnerId;
    }

    public void setPartnerId(String partnerId) {
        this.partnerId = partnerId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
