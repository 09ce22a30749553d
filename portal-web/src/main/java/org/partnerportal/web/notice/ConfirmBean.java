package org.partnerportal.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.partnerportal.notice.NoticeService;
import org.partnerportal.notice.Receipt;
import org.partnerportal.notice.ReceiptState;

/**
 * "I have read this": asked by a button, because mail programs open links by themselves.
 */
@Named
@RequestScoped
public class ConfirmBean {

    @Inject
    private NoticeService service;

    private String receipt;
    private Receipt told;

    public void load() {
        told = service.receipt(receipt);
    }

    public String confirm() {
        service.confirm(receipt);
        return "/confirm?faces-redirect=true&receipt=" + receipt;
    }

    public Receipt getTold() {
        return told;
    }

    public boolean isConfirmed() {
        return told.state() == ReceiptState.CONFIRMED;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }
}
