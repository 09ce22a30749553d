package org.partnerportal.dashboard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.partnerportal.dashboard.DashboardRepository.Imported;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.offer.PublishedOffer;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** The pictures of the day; each answers one question, with a fixed number of statements. */
@Stateless
public class DashboardQueries {

    private static final int WEEKS = 8;

    @Inject
    private DashboardRepository repository;

    @Inject
    private OfferQueries offers;

    @Inject
    private Clock clock;

    /** Who is to support the caller's own subscriptions, the busiest first. */
    @Requires(Permission.SUBSCRIPTION_VIEW)
    public List<SupportShare> shares() {
        return repository.shares();
    }

    /** Which of the products that the caller is to support its offers cover at present. */
    @Requires(Permission.OFFER_VIEW)
    public List<ProductCover> cover() {
        Instant now = clock.instant();
        List<PublishedOffer> inForce = offers
                .publishedAt(Set.of(CallerContext.current().companyId()), now)
                .stream()
                .filter(offer -> offer.inForceAt(now))
                .toList();
        return repository.toSupport().stream()
                .map(product -> new ProductCover(
                        product.family(),
                        product.subscriptions(),
                        inForce.stream().anyMatch(offer -> offer.content().covers(product.family()))))
                .toList();
    }

    /** What imports brought in the last weeks of that zone, oldest first, also weeks without any. */
    @Requires(Permission.CUSTOMER_VIEW)
    public List<ImportWeek> imports(ZoneId zone) {
        LocalDate thisWeek = monday(clock.instant(), zone);
        LocalDate first = thisWeek.minusWeeks(WEEKS - 1L);
        List<Imported> imports =
                repository.importsSince(first.atStartOfDay(zone).toInstant());
        return IntStream.range(0, WEEKS)
                .mapToObj(first::plusWeeks)
                .map(week -> of(
                        week,
                        imports.stream()
                                .filter(one -> monday(one.at(), zone).equals(week))
                                .toList()))
                .toList();
    }

    private static ImportWeek of(LocalDate week, List<Imported> imports) {
        return new ImportWeek(
                week,
                imports.stream().mapToLong(Imported::added).sum(),
                imports.stream().mapToLong(Imported::changed).sum(),
                imports.stream().mapToLong(Imported::faulty).sum());
    }

    private static LocalDate monday(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
