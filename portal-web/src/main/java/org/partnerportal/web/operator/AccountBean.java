package org.partnerportal.web.operator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.partnerportal.company.ChangeStanding;
import org.partnerportal.company.PartnerAccount;
import org.partnerportal.company.PartnerAccountQueries;
import org.partnerportal.company.PartnerAccountService;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.operator.OperatorCompanyService;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;

/** One partner account: its standing, said and then confirmed, and which accounts in other clouds are the same company. */
@Named
@ViewScoped
public class AccountBean implements Serializable {

    @Inject
    private transient PartnerAccountQueries accounts;

    @Inject
    private transient PartnerAccountService service;

    @Inject
    private transient OperatorCompanyService standing;

    @Inject
    private transient Notices notices;

    private String id;
    private PartnerAccount account;
    private List<PartnerAccount> group;
    private PartnerStatus status;
    private String reason;
    private boolean asked;
    private String other;

    public void load() {
        long number = Parameters.id(id);
        if (account == null) {
            account = accounts.get(number);
            group = accounts.groupOf(number);
            status = account.status();
        }
    }

    /** Shows what will happen before it does. */
    public void ask() {
        asked = true;
    }

    public void back() {
        asked = false;
    }

    public String confirm() {
        standing.changeStanding(new ChangeStanding(account.id(), status, reason, account.version()));
        notices.done("operator.status.done", account.name());
        return here();
    }

    public String join() {
        service.group(account.id(), Parameters.id(other));
        notices.done("operator.group.done");
        return here();
    }

    public String part() {
        service.ungroup(account.id());
        notices.done("operator.group.parted");
        return here();
    }

    private String here() {
        return "/operator/company?faces-redirect=true&id=" + account.id();
    }

    public PartnerAccount getAccount() {
        return account;
    }

    public List<PartnerAccount> getGroup() {
        return group;
    }

    public PartnerStatus[] getStatuses() {
        return PartnerStatus.values();
    }

    public boolean isAsked() {
        return asked;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PartnerStatus getStatus() {
        return status;
    }

    public void setStatus(PartnerStatus status) {
        this.status = status;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}
