package org.partnerportal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.partnerportal.company.CompanyView;
import org.partnerportal.relationship.AnswerService;
import org.partnerportal.relationship.AskTransfer;
import org.partnerportal.relationship.InvitationQueries;
import org.partnerportal.relationship.ProposeTransfer;
import org.partnerportal.relationship.RecordTransferStep;
import org.partnerportal.relationship.RequestKind;
import org.partnerportal.relationship.RequestLetter;
import org.partnerportal.relationship.RequestPartnership;
import org.partnerportal.relationship.RequestQueries;
import org.partnerportal.relationship.RequestRelationship;
import org.partnerportal.relationship.RequestService;
import org.partnerportal.relationship.TransferFilter;
import org.partnerportal.relationship.TransferQueries;
import org.partnerportal.relationship.TransferRow;
import org.partnerportal.relationship.TransferService;
import org.partnerportal.relationship.TransferState;
import org.partnerportal.shared.persistence.PageRequest;

/** Requests of the demo's partners: some wait, some were accepted or declined, and one customer took admin rights away. */
@Dependent
class DemoRelationships {

    @Inject
    private DemoSteps steps;

    @Inject
    private DemoCompanies companies;

    @Inject
    private RequestService requests;

    @Inject
    private RequestQueries queries;

    @Inject
    private InvitationQueries invitations;

    @Inject
    private AnswerService answers;

    @Inject
    private TransferService transfers;

    @Inject
    private TransferQueries transferQueries;

    void begin() {
        DemoFile.rows("requests.csv")
                .forEach(row -> steps.once(
                        "request " + row.getField("partner") + " " + row.getField("identifier"), () -> begin(row)));
    }

    /** A customer asks its partner of record, who has confirmed it; another was offered to be taken over. */
    void transfer() {
        DemoFile.rows("transfers.csv")
                .forEach(row -> steps.once("transfer " + row.getField("customer"), () -> transfer(row)));
    }

    private void transfer(NamedCsvRecord row) {
        CompanyView customer = companies.customer(row.getField("customer"));
        CompanyView partner = companies.partner(row.getField("partner"));
        String what = row.getField("what");
        String wording = row.getField("wording");
        if (row.getField("by").equals("partner")) {
            companies.as(partner, () -> transfers.propose(new ProposeTransfer(customer.id(), what, wording)));
            return;
        }
        companies.as(customer, () -> transfers.ask(new AskTransfer(partner.id(), what, wording)));
        String note = DemoCompanies.orNull(row, "received");
        if (note != null) {
            companies.as(partner, () -> {
                TransferRow asked = transferQueries
                        .list(new TransferFilter(what, null, false, false), PageRequest.first(1))
                        .rows()
                        .get(0);
                transfers.record(
                        new RecordTransferStep(asked.id(), TransferState.RECEIVED, note, null, asked.version()));
            });
        }
    }

    private void begin(NamedCsvRecord row) {
        CompanyView partner = companies.partner(row.getField("partner"));
        companies.as(partner, () -> ask(row));
        String customer = DemoCompanies.orNull(row, "customer");
        if (customer != null) {
            companies.as(companies.customer(customer), () -> answer(row.getField("answer"), partner));
        }
    }

    private void ask(NamedCsvRecord row) {
        RequestKind kind = RequestKind.valueOf(row.getField("kind"));
        boolean rights = Boolean.parseBoolean(row.getField("rights"));
        String language = row.getField("language");
        RequestLetter letter = queries.draft(kind, rights, language);
        String identifier = row.getField("identifier");
        String name = row.getField("name");
        String recipient = row.getField("recipient");
        if (kind == RequestKind.RESELLER) {
            requests.invite(new RequestPartnership(identifier, name, recipient, language, letter));
        } else {
            boolean vouched = Boolean.parseBoolean(row.getField("in_own_market"));
            requests.request(
                    new RequestRelationship(identifier, name, "", recipient, rights, vouched, language, letter));
        }
    }

    /** What the customer does about it; a request without an answer goes on waiting. */
    private void answer(String answer, CompanyView partner) {
        long id = invitations.waiting().stream()
                .filter(request -> request.partner().id() == partner.id())
                .findFirst()
                .orElseThrow()
                .id();
        switch (answer) {
            case "accept" -> answers.accept(id);
            case "decline" -> answers.decline(id);
            case "withdraw" -> {
                answers.accept(id);
                answers.withdraw(partner.id());
            }
            default -> {
                // waits
            }
        }
    }
}
