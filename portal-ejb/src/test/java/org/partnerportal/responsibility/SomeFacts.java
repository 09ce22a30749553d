package org.partnerportal.responsibility;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyState;
import org.partnerportal.company.PartnerLink;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.responsibility.Facts.Assignment;
import org.partnerportal.responsibility.Facts.Published;
import org.partnerportal.subscription.ProductFamily;
import org.partnerportal.subscription.SalesChannel;

/** Facts by chance about one product and three companies; the same number gives the same facts. */
final class SomeFacts {

    static final long OWNER = 1;
    static final long RESELLER = 2;
    static final long DESIGNATED = 3;
    static final long PRODUCT = 100;

    private static final Instant T = Instant.parse("2026-11-01T09:00:00Z");
    private static final List<Long> ALL = List.of(OWNER, RESELLER, DESIGNATED);
    private static final List<ProductFamily> FAMILIES = List.of(ProductFamily.AZURE, ProductFamily.MICROSOFT_365);
    private static final List<CompanyKind> PARTNERS =
            Arrays.stream(CompanyKind.values()).filter(CompanyKind::isPartner).toList();

    private final SplittableRandom chance;

    private SomeFacts(long number) {
        chance = new SplittableRandom(number);
    }

    static Facts number(long number) {
        return new SomeFacts(number).facts();
    }

    private Facts facts() {
        return new Facts(
                List.of(product()),
                Map.of(
                        OWNER, company(OWNER, "Owner"),
                        RESELLER, company(RESELLER, "Reseller"),
                        DESIGNATED, company(DESIGNATED, "Designated")),
                someOf(ALL),
                someOf(List.of(new PartnerLink(OWNER, RESELLER), new PartnerLink(OWNER, DESIGNATED))),
                assignments(),
                Map.of(OWNER, published(10), RESELLER, published(20), DESIGNATED, published(30)),
                someOf(ALL),
                outsourced(),
                Map.of(ProductFamily.OTHER, new Portal("MICROSOFT_SUPPORT", "https://support.microsoft.com/")));
    }

    private Map<PartnerLink, Long> outsourced() {
        return chance.nextInt(4) == 0
                ? Map.of(new PartnerLink(OWNER, chance.nextBoolean() ? RESELLER : DESIGNATED), chance.nextLong(3))
                : Map.of();
    }

    private SupportedProduct product() {
        SalesChannel channel = oneOf(List.of(
                SalesChannel.CSP,
                SalesChannel.CSP,
                SalesChannel.CSP,
                SalesChannel.MICROSOFT_DIRECT,
                SalesChannel.OTHER));
        Long reseller = chance.nextInt(10) < 3 ? null : Long.valueOf(RESELLER);
        return new SupportedProduct(
                PRODUCT, "s-100", "Product", oneOf(FAMILIES), 5, "active", channel, OWNER, reseller);
    }

    private CompanyState company(long id, String name) {
        return new CompanyState(id, oneOf(PARTNERS), Cloud.COMMERCIAL, name, oneOf(List.of(PartnerStatus.values())));
    }

    private Map<Long, Assignment> assignments() {
        long contact = oneOf(List.of(0L, OWNER, DESIGNATED));
        return contact == 0 ? Map.of() : Map.of(PRODUCT, new Assignment(contact, T));
    }

    /** At most three versions with ids of their own, begun today or up to three days ago. */
    private List<Published> published(long firstId) {
        Map<Long, Published> versions = new LinkedHashMap<>();
        int number = chance.nextInt(4);
        while (versions.size() < number) {
            long id = firstId + chance.nextInt(10);
            Instant from = T.minusSeconds(chance.nextInt(4) * 86_400L);
            versions.put(id, new Published(id, someOf(FAMILIES), chance.nextBoolean(), from, id % 3));
        }
        return new ArrayList<>(versions.values());
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }

    private <T> Set<T> someOf(Collection<T> choices) {
        Set<T> some = new HashSet<>();
        for (T choice : choices) {
            if (chance.nextBoolean()) {
                some.add(choice);
            }
        }
        return some;
    }
}
