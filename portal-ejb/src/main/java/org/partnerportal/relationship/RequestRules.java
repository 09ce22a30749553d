package org.partnerportal.relationship;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.partnerportal.adminrights.AdminStanding;
import org.partnerportal.adminrights.AdminStandingQueries;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyView;
import org.partnerportal.company.NotACustomerException;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.company.PartnershipQueries;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.relationship.RequestNotPossibleException.Reason;
import org.partnerportal.rules.CloudRule;
import org.partnerportal.rules.RuleQueries;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.Permission;

/** Who may be asked for what (DOMAIN 2.1, 2.5, 2.7). */
@Dependent
class RequestRules {

    @Inject
    private RequestRepository requests;

    @Inject
    private CustomerQueries customers;

    @Inject
    private PartnershipQueries partnerships;

    @Inject
    private AdminStandingQueries standings;

    @Inject
    private CompanyQueries companies;

    @Inject
    private RuleQueries rules;

    @Inject
    private Clock clock;

    static Permission needed(RequestKind kind) {
        return kind == RequestKind.CUSTOMER ? Permission.RELATIONSHIP_REQUEST : Permission.RESELLER_INVITE;
    }

    /** @throws RequestNotPossibleException unless the caller's account at Microsoft is active */
    CompanyView mayAsk() {
        CompanyView own = companies.own();
        if (own.status() != PartnerStatus.ACTIVE) {
            throw new RequestNotPossibleException(Reason.STANDING);
        }
        return own;
    }

    void check(RequestRelationship command) {
        CompanyView own = mayAsk();
        String cloud = own.cloud().name();
        if (!command.adminRights()) {
            rules.require(CloudRule.DAP_OPTIONAL, cloud);
        }
        Optional<CompanyView> known = companies.byMsTenantId(own.cloud(), command.msTenantId());
        if (known.isEmpty()) {
            rules.require(CloudRule.NEW_CUSTOMERS, cloud);
        }
        known.ifPresent(company -> mayBecomeCustomer(company, command));
        known.filter(company -> !command.inOwnMarket())
                .ifPresent(company -> rules.requireSameMarket(cloud, own.country(), company.country(), command.name()));
        check(RequestKind.CUSTOMER, command.msTenantId(), command.name(), command.letter());
    }

    void check(RequestPartnership command) {
        CompanyView own = mayAsk();
        if (own.kind() != CompanyKind.INDIRECT_PROVIDER) {
            throw new NotFoundException();
        }
        rules.require(CloudRule.INDIRECT_MODEL, own.cloud().name());
        companies.byPartnerId(own.cloud(), command.partnerId()).ifPresent(company -> {
            mayBecomeReseller(company);
            rules.requireSameMarket(own.cloud().name(), own.country(), company.country(), company.name());
        });
        check(RequestKind.RESELLER, command.partnerId(), command.name(), command.letter());
    }

    private void mayBecomeCustomer(CompanyView company, RequestRelationship command) {
        if (company.kind() != CompanyKind.CUSTOMER) {
            throw new NotACustomerException();
        }
        boolean rights = standings
                .ofCustomer(company.id())
                .filter(AdminStanding::inForce)
                .isPresent();
        if (customers.serves(company.id()) && (rights || !command.adminRights())) {
            throw new RequestNotPossibleException(Reason.RELATED, command.name());
        }
    }

    private void mayBecomeReseller(CompanyView company) {
        if (company.kind() != CompanyKind.INDIRECT_RESELLER) {
            throw new RequestNotPossibleException(Reason.NOT_A_RESELLER);
        }
        if (partnerships.linked(company.id())) {
            throw new RequestNotPossibleException(Reason.RELATED, company.name());
        }
    }

    private void check(RequestKind kind, String identifier, String name, RequestLetter letter) {
        if (!letter.hasLink()) {
            throw new RequestNotPossibleException(Reason.NO_LINK, RequestLetter.LINK);
        }
        if (requests.pending(kind, identifier, clock.instant())) {
            throw new RequestNotPossibleException(Reason.PENDING, name);
        }
    }
}
