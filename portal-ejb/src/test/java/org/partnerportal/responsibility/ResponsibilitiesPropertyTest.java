package org.partnerportal.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyState;
import org.partnerportal.company.PartnerLink;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.responsibility.Facts.Assignment;
import org.partnerportal.responsibility.Facts.Published;
import org.partnerportal.subscription.ProductFamily;
import org.partnerportal.subscription.SalesChannel;

/** What holds for the rule whatever the facts are. */
class ResponsibilitiesPropertyTest {

    private static final Instant T = Instant.parse("2026-11-01T09:00:00Z");
    private static final long OWNER = 1;
    private static final long RESELLER = 2;
    private static final long DESIGNATED = 3;
    private static final List<Long> ALL = List.of(OWNER, RESELLER, DESIGNATED);

    @Property
    void thereIsAlwaysAnAnswer(@ForAll("facts") Facts facts) {
        Responsibility answer = answer(facts);

        assertThat(answer.reason().code()).isNotNull();
        if (answer.contents() == Contents.MICROSOFT) {
            assertThat(answer.company()).isNull();
            assertThat(answer.portal().url()).startsWith("https://");
        } else {
            assertThat(answer.company().name()).isNotBlank();
            assertThat(answer.path()).startsWith(answer.company());
        }
    }

    @Property
    void aBarredCompanyIsShownOnlyWhenAllAreBarred(@ForAll("facts") Facts facts) {
        Responsibility answer = answer(facts);
        if (answer.company() != null
                && !facts.companies().get(answer.company().id()).status().maySupport()) {
            assertThat(candidates(facts))
                    .noneMatch(id -> facts.companies().get(id).status().maySupport());
            assertThat(answer.reason().code()).isEqualTo(ReasonCode.ONLY_BARRED);
        }
    }

    @Property
    void whoHasLeftIsShownOnlyWhenNobodyElseMayAct(@ForAll("facts") Facts facts) {
        Responsibility answer = answer(facts);
        if (answer.company() != null
                && answer.company().id() != OWNER
                && hasLeft(facts, answer.company().id())) {
            assertThat(candidates(facts))
                    .noneMatch(id -> facts.companies().get(id).status().maySupport() && !hasLeft(facts, id));
        }
    }

    @Property
    void aUsableDesignatedContactAlwaysWins(@ForAll("facts") Facts facts) {
        if (throughPartner(facts) && designated(facts) && usable(facts, DESIGNATED)) {
            assertThat(answer(facts).company().id()).isEqualTo(DESIGNATED);
            assertThat(answer(facts).passedOver()).isEmpty();
        }
    }

    @Property
    void aUsableOwnerIsTheDefault(@ForAll("facts") Facts facts) {
        if (throughPartner(facts) && !(designated(facts) && usable(facts, DESIGNATED)) && usable(facts, OWNER)) {
            assertThat(answer(facts).company().id()).isEqualTo(OWNER);
        }
    }

    @Property
    void theAnswerDependsOnNothingButTheFacts(@ForAll("facts") Facts facts) {
        Facts copy = new Facts(
                facts.products(),
                new HashMap<>(facts.companies()),
                new HashSet<>(facts.related()),
                new HashSet<>(facts.links()),
                new HashMap<>(facts.assignments()),
                new HashMap<>(facts.offers()),
                new HashSet<>(facts.profiles()),
                facts.portals());
        assertThat(answer(copy)).isEqualTo(answer(facts));
    }

    @Property
    void aShownVersionBelongsToTheCompanyShown(@ForAll("facts") Facts facts) {
        Responsibility answer = answer(facts);
        boolean showsVersion = answer.contents() == Contents.OFFER || answer.contents() == Contents.LAST_OFFER;
        assertThat(answer.offerVersionId() != null).isEqualTo(showsVersion);
        if (showsVersion) {
            Published shown = facts.offers().get(answer.company().id()).stream()
                    .filter(version -> version.versionId() == answer.offerVersionId())
                    .findFirst()
                    .orElseThrow();
            assertThat(shown.inForce() && shown.covers(answer.product().family()))
                    .isEqualTo(answer.contents() == Contents.OFFER);
        }
    }

    @Property
    void everyFallbackNamesWhomItPassesOver(@ForAll("facts") Facts facts) {
        Responsibility answer = answer(facts);
        if (answer.reason().code().name().startsWith("INSTEAD_OF")) {
            assertThat(answer.passedOver()).isNotEmpty();
            assertThat(answer.reason().passedOver())
                    .isEqualTo(answer.passedOver().get(0).party().name());
        }
        assertThat(answer.passedOver()).noneMatch(passed -> passed.party().equals(answer.company()));
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<Map<Long, CompanyState>> companies = Combinators.combine(
                        company(OWNER, "Owner"), company(RESELLER, "Reseller"), company(DESIGNATED, "Designated"))
                .as((owner, reseller, designated) -> Map.of(OWNER, owner, RESELLER, reseller, DESIGNATED, designated));
        Arbitrary<Map<Long, List<Published>>> offers = Combinators.combine(published(10), published(20), published(30))
                .as((owner, reseller, designated) -> Map.of(OWNER, owner, RESELLER, reseller, DESIGNATED, designated));
        Arbitrary<Set<PartnerLink>> links = Arbitraries.of(
                        new PartnerLink(OWNER, RESELLER), new PartnerLink(OWNER, DESIGNATED))
                .set();
        Arbitrary<Map<Long, Assignment>> assignments = Arbitraries.of(
                Map.of(), Map.of(100L, new Assignment(DESIGNATED, T)), Map.of(100L, new Assignment(OWNER, T)));
        return Combinators.combine(
                        product(),
                        companies,
                        Arbitraries.of(ALL).set(),
                        links,
                        assignments,
                        offers,
                        Arbitraries.of(ALL).set())
                .as((product, all, related, linked, assigned, published, profiles) -> new Facts(
                        List.of(product),
                        all,
                        related,
                        linked,
                        assigned,
                        published,
                        profiles,
                        Map.of(
                                ProductFamily.OTHER,
                                new Portal("MICROSOFT_SUPPORT", "https://support.microsoft.com/"))));
    }

    private static Arbitrary<SupportedProduct> product() {
        return Combinators.combine(
                        Arbitraries.of(ProductFamily.AZURE, ProductFamily.MICROSOFT_365),
                        Arbitraries.of(
                                SalesChannel.CSP,
                                SalesChannel.CSP,
                                SalesChannel.CSP,
                                SalesChannel.MICROSOFT_DIRECT,
                                SalesChannel.OTHER),
                        Arbitraries.of(RESELLER).injectNull(0.3))
                .as((family, channel, reseller) ->
                        new SupportedProduct(100, "s-100", "Product", family, 5, "active", channel, OWNER, reseller));
    }

    private static Arbitrary<CompanyState> company(long id, String name) {
        return Combinators.combine(
                        Arbitraries.of(CompanyKind.class).filter(CompanyKind::isPartner),
                        Arbitraries.of(PartnerStatus.class))
                .as((kind, status) -> new CompanyState(id, kind, Cloud.COMMERCIAL, name, status));
    }

    private static Arbitrary<List<Published>> published(long firstId) {
        Arbitrary<Published> one = Combinators.combine(
                        Arbitraries.longs().between(firstId, firstId + 9),
                        Arbitraries.of(ProductFamily.AZURE, ProductFamily.MICROSOFT_365)
                                .set(),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(0, 3))
                .as((id, families, inForce, day) -> new Published(id, families, inForce, T.minusSeconds(day * 86_400)));
        return one.list().uniqueElements(Published::versionId).ofMaxSize(3);
    }

    private static Responsibility answer(Facts facts) {
        return new Responsibilities(facts).all().get(0);
    }

    private static boolean throughPartner(Facts facts) {
        return facts.products().get(0).channel() == SalesChannel.CSP;
    }

    private static boolean designated(Facts facts) {
        Assignment assignment = facts.assignments().get(100L);
        return assignment != null && assignment.contact() == DESIGNATED;
    }

    private static List<Long> candidates(Facts facts) {
        return Stream.of(
                        designated(facts) ? DESIGNATED : null,
                        OWNER,
                        facts.products().get(0).reseller())
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean hasLeft(Facts facts, long company) {
        boolean linked = company == OWNER || facts.links().contains(new PartnerLink(OWNER, company));
        return !linked || !facts.related().contains(company);
    }

    private static boolean usable(Facts facts, long company) {
        ProductFamily family = facts.products().get(0).family();
        boolean published = facts.profiles().contains(company)
                || facts.offers().get(company).stream()
                        .anyMatch(version -> version.inForce() && version.covers(family));
        return facts.companies().get(company).status().maySupport() && !hasLeft(facts, company) && published;
    }
}
