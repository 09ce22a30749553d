package org.partnerportal.relationship;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.relationship.TransferRefusedException.Reason;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Requests for transfer to another partner: asked in writing, answered under a clock, with evidence of each step (DOMAIN 2.8). */
@Stateless
public class TransferService {

    @Inject
    private TransferRepository transfers;

    @Inject
    private RelationRepository relations;

    @Inject
    private CustomerQueries customers;

    @Inject
    private CompanyQueries companies;

    @Inject
    private TransferMail mail;

    @Inject
    private Clock clock;

    /**
     * Asks the partner of record, as the customer; its clock runs from now on.
     *
     * @return id of the request
     * @throws NotFoundException when that company is no partner of the customer's
     */
    @Requires(Permission.CONSENT_GIVE)
    public long ask(@Valid @NotNull AskTransfer command) {
        mustBePartner(command.currentId());
        long id = transfers.ask(command, user(), now(), period());
        transfers.step(id, TransferState.ASKED, command.wording(), user(), now());
        mail.asked(own(id));
        return id;
    }

    /**
     * Writes the request for a customer of the caller's, who may send it to its partner of record.
     *
     * @throws TransferRefusedException when the caller does not buy from Microsoft
     * @throws NotFoundException for a customer that is not the caller's
     */
    @Requires(Permission.RELATIONSHIP_REQUEST)
    public long propose(@Valid @NotNull ProposeTransfer command) {
        if (!companies.own().kind().transacts()) {
            throw new TransferRefusedException(Reason.NOT_TRANSACTING);
        }
        if (!customers.serves(command.customerId())) {
            throw new NotFoundException();
        }
        long id = transfers.propose(command, now(), period());
        transfers.step(id, TransferState.PROPOSED, command.wording(), user(), now());
        mail.proposed(own(id));
        return id;
    }

    /**
     * Sends what a new partner wrote to the partner of record, as the customer.
     *
     * @throws TransferRefusedException when that is the partner that wrote it, or it was sent on already
     * @throws NotFoundException when that company is no partner of the customer's
     * @throws ChangedMeanwhileException when somebody was faster
     */
    @Requires(Permission.CONSENT_GIVE)
    public void sendOn(long id, long currentId) {
        TransferRow row = ofCustomer(id);
        mustBePartner(currentId);
        if (row.state() != TransferState.PROPOSED) {
            throw new TransferRefusedException(Reason.NOT_THE_NEXT_STEP);
        }
        if (transfers.proposer(id).filter(wrote -> wrote == currentId).isPresent()) {
            throw new TransferRefusedException(Reason.OFFERED_BY_IT);
        }
        changed(transfers.sendOn(row, currentId, user(), now(), period()));
        transfers.step(id, TransferState.ASKED, row.wording(), user(), now());
        mail.asked(own(id));
    }

    /** Takes an open request back, as the customer. */
    @Requires(Permission.CONSENT_GIVE)
    public void withdraw(long id, @NotBlank @Size(max = 2000) String note) {
        TransferRow row = ofCustomer(id);
        if (!row.state().open()) {
            throw new TransferRefusedException(Reason.NOT_THE_NEXT_STEP);
        }
        changed(transfers.move(id, TransferState.WITHDRAWN, "", row.version()));
        transfers.step(id, TransferState.WITHDRAWN, note, user(), now());
    }

    /**
     * Records a step of the partner of record and tells the customer.
     *
     * @throws TransferRefusedException when it is not one of the next steps
     * @throws ChangedMeanwhileException when somebody was faster
     */
    @Requires(Permission.TRANSFER_HANDLE)
    public void record(@Valid @NotNull RecordTransferStep command) {
        TransferRow row = own(command.id());
        if (row.currentId() == null
                || row.currentId() != CallerContext.current().companyId()) {
            throw new NotFoundException();
        }
        changed(row.version() == command.version());
        if (!row.state().next().contains(command.state())) {
            throw new TransferRefusedException(Reason.NOT_THE_NEXT_STEP);
        }
        changed(transfers.move(command.id(), command.state(), command.caseNumber(), command.version()));
        transfers.step(command.id(), command.state(), command.note(), user(), now());
        mail.told(row, transfers.askedBy(row.id()).orElse(null), command.note());
    }

    private TransferRow own(long id) {
        return transfers.find(id).orElseThrow(NotFoundException::new);
    }

    private TransferRow ofCustomer(long id) {
        TransferRow row = own(id);
        if (row.customerId() != CallerContext.current().companyId()) {
            throw new NotFoundException();
        }
        return row;
    }

    private void mustBePartner(long companyId) {
        if (!relations.partners().containsKey(companyId)) {
            throw new NotFoundException();
        }
    }

    private static void changed(boolean done) {
        if (!done) {
            throw new ChangedMeanwhileException();
        }
    }

    private TransferRepository.Period period() {
        return transfers.period(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Long user() {
        return CallerContext.current().userId();
    }
}
