package org.partnerportal.relationship;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.Cursor;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Requests for transfer of whoever is concerned. */
@Stateless
public class TransferQueries {

    @Inject
    private TransferRepository transfers;

    @Inject
    private RelationRepository relations;

    @Inject
    private CustomerQueries customers;

    @Inject
    private CompanyQueries companies;

    @Inject
    private Clock clock;

    /** Those that the calling partner is to answer or has offered, by the day when they are due; one statement. */
    @Requires(Permission.TRANSFER_HANDLE)
    public Page<TransferRow> list(TransferFilter filter, PageRequest page) {
        return Page.of(transfers.list(filter, page, clock.instant()), page, row -> Cursor.of(row.dueAt(), row.id()));
    }

    /** Those of the calling customer, at most a hundred. */
    @Requires(Permission.PARTNERS_VIEW)
    public List<TransferRow> mine() {
        TransferFilter all = new TransferFilter(null, null, false, true);
        return transfers.list(all, PageRequest.first(100), clock.instant());
    }

    /** @throws NotFoundException when the caller is not concerned by it */
    @Requires(Permission.TRANSFER_HANDLE)
    public Transfer get(long id) {
        return find(id);
    }

    /** One of the calling customer's. */
    @Requires(Permission.PARTNERS_VIEW)
    public Transfer getMine(long id) {
        return find(id);
    }

    /** Whether the calling partner could offer this customer to take over: it buys from Microsoft and serves it. */
    @Requires(Permission.RELATIONSHIP_REQUEST)
    public boolean mayPropose(long customerId) {
        return companies.own().kind().transacts() && customers.serves(customerId);
    }

    /** Whom the calling customer can ask: its partners, by name. */
    @Requires(Permission.CONSENT_GIVE)
    public List<CompanyView> partners() {
        return companies.byIds(relations.partners().keySet()).values().stream()
                .sorted(Comparator.comparing(CompanyView::name))
                .toList();
    }

    /**
     * Whom the calling customer can send a new partner's request to: its other partners, by name.
     *
     * @throws NotFoundException when the caller is not concerned by it
     */
    @Requires(Permission.CONSENT_GIVE)
    public List<CompanyView> addressees(long id) {
        transfers.find(id).orElseThrow(NotFoundException::new);
        Long wrote = transfers.proposer(id).orElse(null);
        return partners().stream()
                .filter(partner -> wrote == null || partner.id() != wrote)
                .toList();
    }

    private Transfer find(long id) {
        return new Transfer(transfers.find(id).orElseThrow(NotFoundException::new), transfers.steps(id));
    }
}
