package org.partnerportal.web.company;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.company.Partnership;
import org.partnerportal.company.PartnershipFilter;
import org.partnerportal.company.PartnershipQueries;
import org.partnerportal.company.PartnershipSort;
import org.partnerportal.offer.OfferCoverage;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.web.shared.Here;
import org.partnerportal.web.shared.ListFile;

/** A provider's resellers, and whether customers can be sent to them; all of its state is in the address. */
@Named
@RequestScoped
public class ResellerListBean {

    private static final String RESTRICTED = "restricted";
    private static final String ATTENTION = "attention";
    /** The parameter of both. */
    private static final String STANDING = "status";

    private static final List<String> HEADINGS = List.of(
            "company.reseller.name",
            "company.country",
            "company.partnerId",
            "company.reseller.status",
            "company.reseller.offer",
            "company.reseller.offerEnds",
            "company.reseller.customers",
            "company.reseller.count",
            "company.reseller.supports",
            "company.reseller.open",
            "company.reseller.open.invitations",
            "company.reseller.open.adminRights",
            "company.reseller.open.transfers",
            "company.reseller.access.customers",
            "company.reseller.access.act",
            "company.reseller.access.request",
            "company.reseller.access.ending",
            "company.reseller.access.countedAt",
            "company.reseller.since");

    @Inject
    private PartnershipQueries partnerships;

    @Inject
    private OfferQueries offers;

    @Inject
    private Clock clock;

    @Inject
    private ListFile file;

    @Inject
    private Here here;

    private Page<Partnership> page;
    private Map<Long, OfferCoverage> coverage;

    /** Read before the page is drawn: a refusal can still be answered by another page then. */
    public void load() {
        if (file.isAsked()) {
            PartnershipFilter filter = filter();
            file.send("resellers", HEADINGS, request -> read(filter, request), this::cells);
        } else {
            getPage();
        }
    }

    public Page<Partnership> getPage() {
        if (page == null) {
            page = read(filter(), here.page());
        }
        return page;
    }

    private Page<Partnership> read(PartnershipFilter filter, PageRequest request) {
        Page<Partnership> read = partnerships.list(filter, request);
        coverage = offers.coverageNow(
                read.rows().stream().map(Partnership::resellerId).collect(Collectors.toSet()));
        return read;
    }

    private PartnershipFilter filter() {
        return new PartnershipFilter(
                here.value("q"),
                here.is(STANDING, RESTRICTED),
                among(here.constant(ResellerOffer.class, "offer")),
                here.order(PartnershipSort.class),
                here.descends(),
                here.value("country"),
                here.is(STANDING, ATTENTION) ? among(ResellerOffer.LACKING, ResellerOffer.EXPIRING) : null);
    }

    /** Ids of those whose offer is in one of these ways; null for all. What was published is the other feature's to say. */
    private Set<Long> among(ResellerOffer... asked) {
        if (asked.length == 1 && asked[0] == null) {
            return null;
        }
        Instant now = clock.instant();
        return offers.coverageAt(partnerships.listed(), now).values().stream()
                .filter(found -> Arrays.stream(asked).anyMatch(way -> way.is(found, now)))
                .map(OfferCoverage::companyId)
                .collect(Collectors.toSet());
    }

    private List<Object> cells(Partnership row) {
        OfferCoverage published = coverage.get(row.resellerId());
        return Arrays.asList(
                row.name(),
                row.country(),
                row.partnerId(),
                file.of(row.status()),
                file.text("OfferCoverageState." + published.state().name()),
                file.moment(published.until()),
                row.customers(),
                row.subscriptions(),
                row.supports(),
                row.open().all(),
                row.open().invitations(),
                row.open().adminRights(),
                row.open().transfers(),
                row.access().customers(),
                row.access().act(),
                row.access().request(),
                row.access().ending(),
                file.moment(row.countedAt()),
                file.moment(row.since()));
    }

    public List<String> getCountries() {
        return partnerships.countries();
    }

    public ResellerOffer[] getOffers() {
        return ResellerOffer.values();
    }

    /** What the shown resellers have published, by their ids. */
    public Map<Long, OfferCoverage> getCoverage() {
        getPage();
        return coverage;
    }
}
