package org.partnerportal.company;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.partnerportal.rules.CloudRule;
import org.partnerportal.rules.NotInThisCloudException;
import org.partnerportal.rules.RuleQueries;
import org.partnerportal.shared.change.FactsChanged;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Opens companies and changes their settings, brand and standing. Every change of name or status keeps what was before. */
@Stateless
public class CompanyService {

    @Inject
    private CompanyRepository companies;

    @Inject
    private PartnershipRepository partnerships;

    @Inject
    private RuleQueries rules;

    @Inject
    private Event<FactsChanged> changed;

    @Inject
    private Clock clock;

    /**
     * Opens a company and answers its id. Only the portal itself does so (set-up, demo): no user may open a tenant.
     *
     * @throws ForbiddenException for a person
     * @throws NotInThisCloudException for a provider or reseller where there is no indirect model
     */
    @Requires(Permission.COMPANY_EDIT)
    public long create(@Valid @NotNull CreateCompany command) {
        if (CallerContext.current().userId() != null) {
            throw new ForbiddenException(Permission.COMPANY_EDIT);
        }
        if (command.kind().isIndirect()) {
            rules.require(CloudRule.INDIRECT_MODEL, command.cloud().name());
        }
        return companies.store(Company.from(command, clock.instant())).id();
    }

    /**
     * The customer's company in the caller's cloud, made when it is not there yet; answers its id.
     *
     * @throws NotACustomerException when the Microsoft ID is that of a partner
     * @throws NotInThisCloudException when it is not there yet and the cloud is closed to new customers
     */
    @Requires(Permission.CUSTOMER_IMPORT)
    public long findOrCreateCustomer(@NotNull @Valid CreateCustomer command) {
        Company partner = companies.own().orElseThrow(NotFoundException::new);
        Optional<Company> known = companies.byMsTenantId(partner.cloud(), command.msTenantId());
        if (known.isPresent()) {
            return known.filter(found -> found.kind() == CompanyKind.CUSTOMER)
                    .orElseThrow(NotACustomerException::new)
                    .id();
        }
        rules.require(CloudRule.NEW_CUSTOMERS, partner.cloud().name());
        return companies
                .store(Company.customerOf(partner, command, clock.instant()))
                .id();
    }

    /**
     * Changes the caller's own company.
     *
     * @throws ChangedMeanwhileException when somebody else saved since
     * @throws AccentColorTooLightException when white text on the colour could not be read
     */
    @Requires(Permission.COMPANY_EDIT)
    public void edit(@Valid @NotNull EditCompany command) {
        Company company = companies.own().orElseThrow(NotFoundException::new);
        if (company.version() != command.version()) {
            throw new ChangedMeanwhileException();
        }
        String formerName = company.name();
        if (company.edit(command)) {
            keep(company, formerName, company.status());
        }
        companies.save();
        changed.fire(FactsChanged.of(company.id()));
    }

    /**
     * Records a partner's standing in the program: its own, or that of a reseller by its provider, who hears of it first
     * (DOMAIN 2.1). From now on its customers are sent to whoever stands in.
     */
    @Requires(Permission.COMPANY_EDIT)
    public void changeStatus(long companyId, @NotNull PartnerStatus status) {
        Company company = companies
                .find(companyId)
                .filter(partner -> partner.kind().isPartner() && mayJudge(partner))
                .orElseThrow(NotFoundException::new);
        PartnerStatus former = company.status();
        if (former == status) {
            return;
        }
        company.changeStatus(status);
        keep(company, company.name(), former);
        companies.save();
        changed.fire(FactsChanged.of(companyId));
    }

    /**
     * Replaces the logo by an uploaded image, whatever its name or declared type.
     *
     * @throws NotAnImageException when it is not a PNG, JPEG or WebP
     * @throws ImageTooLargeException when it has too many bytes or pixels
     */
    @Requires(Permission.COMPANY_EDIT)
    public void replaceLogo(@NotNull byte[] file) {
        companies.replaceLogo(LogoImage.toPng(file), clock.instant());
        changed.fire(FactsChanged.of(CallerContext.current().companyId()));
    }

    @Requires(Permission.COMPANY_EDIT)
    public void removeLogo() {
        companies.removeLogo();
        changed.fire(FactsChanged.of(CallerContext.current().companyId()));
    }

    private boolean mayJudge(Company partner) {
        Caller caller = CallerContext.current();
        return partner.id() == caller.companyId()
                || CompanyKind.OPERATOR.name().equals(caller.kind())
                || partnerships.linked(partner.id(), clock.instant());
    }

    private void keep(Company company, String formerName, PartnerStatus formerStatus) {
        Instant now = clock.instant();
        Instant since = company.startPeriod(now);
        companies.keep(
                company.id(),
                since,
                company.changedAt(),
                formerName,
                formerStatus,
                CallerContext.current().userId());
    }
}
