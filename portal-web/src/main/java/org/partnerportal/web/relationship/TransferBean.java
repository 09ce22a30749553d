package org.partnerportal.web.relationship;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.partnerportal.company.CompanyView;
import org.partnerportal.relationship.RecordTransferStep;
import org.partnerportal.relationship.Transfer;
import org.partnerportal.relationship.TransferQueries;
import org.partnerportal.relationship.TransferRow;
import org.partnerportal.relationship.TransferService;
import org.partnerportal.relationship.TransferState;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Viewer;

/** One request for transfer: evidence, and the next step of whoever looks. */
@Named
@ViewScoped
public class TransferBean implements Serializable {

    @Inject
    private transient TransferQueries queries;

    @Inject
    private transient TransferService service;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Notices notices;

    private String id;
    private Transfer transfer;
    private transient List<CompanyView> addressees;
    private TransferState state;
    private String caseNumber;
    private String note;
    private Long currentId;

    public void load() {
        long number = Parameters.id(id);
        transfer = isCustomers() ? queries.getMine(number) : queries.get(number);
    }

    /** Steps that the partner of record may record; none for others. */
    public List<TransferState> getNext() {
        boolean mine = getRow().currentId() != null
                && getRow().currentId() == CallerContext.current().companyId();
        return mine && viewer.may("TRANSFER_HANDLE")
                ? List.copyOf(getRow().state().next())
                : List.of();
    }

    public String record() {
        service.record(new RecordTransferStep(getRow().id(), state, note, caseNumber, getRow().version()));
        return done("relationship.transfer.recorded");
    }

    public String sendOn() {
        service.sendOn(getRow().id(), currentId);
        return done("relationship.transfer.ask.done");
    }

    public String withdraw() {
        service.withdraw(getRow().id(), note);
        return done("relationship.transfer.withdrawn");
    }

    private String done(String key) {
        notices.done(key);
        return "/relationships/transfer?faces-redirect=true&id=" + getRow().id();
    }

    /** Whether a customer looks. */
    public boolean isCustomers() {
        return viewer.getKind().equals("CUSTOMER");
    }

    /** Whom the customer can send it on to. */
    public List<CompanyView> getAddressees() {
        if (addressees == null) {
            addressees = queries.addressees(getRow().id());
        }
        return addressees;
    }

    public Transfer getTransfer() {
        return transfer;
    }

    public TransferRow getRow() {
        return transfer.row();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public TransferState getState() {
        return state;
    }

    public void setState(TransferState state) {
        this.state = state;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Long getCurrentId() {
        return currentId;
    }

    public void setCurrentId(Long currentId) {
        this.currentId = currentId;
    }
}
