package org.partnerportal.dev.it.offer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyQueries;
import org.partnerportal.company.CompanyService;
import org.partnerportal.company.CreateCompany;
import org.partnerportal.company.EditCompany;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.offer.Channel;
import org.partnerportal.offer.ChannelKind;
import org.partnerportal.offer.Fulfilment;
import org.partnerportal.offer.Holidays;
import org.partnerportal.offer.Interval;
import org.partnerportal.offer.IssueType;
import org.partnerportal.offer.LocalText;
import org.partnerportal.offer.OfferContent;
import org.partnerportal.offer.Price;
import org.partnerportal.offer.PriceKind;
import org.partnerportal.offer.Scope;
import org.partnerportal.offer.ServiceCalendar;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/** A partner of its own for each test, and what its people do. */
@Dependent
public class Partner {

    static final long ANA = 11;
    static final long BORIS = 12;

    @Inject
    private CompanyService companies;

    @Inject
    private CompanyQueries companyQueries;

    @Inject
    private CustomerService customers;

    /** A direct-bill partner in the commercial cloud, in Spain. */
    long create() throws Exception {
        return create(Cloud.COMMERCIAL);
    }

    long create(Cloud cloud) throws Exception {
        CreateCompany command = new CreateCompany(
                CompanyKind.DIRECT_BILL_PARTNER,
                cloud,
                "Offering " + UUID.randomUUID(),
                UUID.randomUUID().toString(),
                null,
                "ES",
                "Europe/Madrid",
                "es");
        return CallerContext.callAs(Caller.system(0), () -> companies.create(command));
    }

    void wantFourEyes(long company) throws Exception {
        as(company, ANA, () -> {
            var own = companyQueries.own();
            companies.edit(new EditCompany(own.name(), own.timeZone(), own.language(), null, true, own.version()));
            return null;
        });
    }

    void addCustomers(long company, int count) throws Exception {
        as(company, ANA, () -> {
            for (int i = 0; i < count; i++) {
                customers.add(new AddCustomer(UUID.randomUUID().toString(), "Customer " + i, ""));
            }
            return null;
        });
    }

    /** Does the work as that user of the company, who may do everything. */
    <T> T as(long company, long user, Callable<T> work) throws Exception {
        Caller person = new Caller(
                company,
                user,
                "COMMERCIAL",
                CompanyKind.DIRECT_BILL_PARTNER.name(),
                Caller.system(company).permissions());
        return CallerContext.callAs(person, work);
    }

    /** A complete offer with that title. */
    static OfferContent content(String title) {
        return new OfferContent(
                List.of("en"),
                new LocalText(Map.of("en", title)),
                new Scope(null, Set.of(IssueType.TECHNICAL), null, null, null),
                List.of(Fulfilment.own()),
                List.of(ServiceCalendar.weekly(
                        "Europe/Madrid", Holidays.of("ES"), Interval.of(DayOfWeek.MONDAY, "09:00", "18:00"))),
                List.of(Channel.of(ChannelKind.PHONE, "910 000 000", "en")),
                List.of(),
                List.of(Price.of(PriceKind.PER_HOUR, "90.50", "EUR")),
                null,
                null,
                List.of(),
                List.of(),
                null);
    }
}
