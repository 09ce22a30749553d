package org.partnerportal.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import org.omnifaces.cdi.Param;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;
import org.partnerportal.notice.NoticeService;
import org.partnerportal.notice.Receipt;
import org.partnerportal.notice.ReceiptState;
import org.partnerportal.web.shared.Formats;

/**
 * "I have read this": asked by a button, because mail programs open links by themselves.
 */
@Named
@RequestScoped
public class ConfirmBean {

    @Inject
    private NoticeService service;

    @Inject
    private CompanyQueries companies;

    @Inject
    private Formats format;

    @Inject
    @Param
    private String receipt;

    private Receipt told;
    private CompanyView partner;

    /** Before anything is drawn: a receipt that is none has to end in "not found". */
    public void load() {
        getTold();
    }

    public String confirm() {
        service.confirm(receipt);
        return "/confirm?faces-redirect=true&receipt=" + receipt;
    }

    /** Asked for while the button's click is read, too, when nothing has been loaded yet. */
    public Receipt getTold() {
        if (told == null) {
            told = service.receipt(receipt);
            partner = companies.get(told.partnerId());
        }
        return told;
    }

    /** Name of the partner that told. */
    public String getPartner() {
        getTold();
        return partner.name();
    }

    /** When the version begins, in the partner's zone: as the mail said it. */
    public String getValidFrom() {
        return format.exact(getTold().validFrom(), ZoneId.of(partner.timeZone()));
    }

    public boolean isConfirmed() {
        return getTold().state() == ReceiptState.CONFIRMED;
    }
}
