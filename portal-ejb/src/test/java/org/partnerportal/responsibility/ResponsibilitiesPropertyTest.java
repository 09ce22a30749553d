package org.partnerportal.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerportal.responsibility.SomeFacts.DESIGNATED;
import static org.partnerportal.responsibility.SomeFacts.OWNER;
import static org.partnerportal.responsibility.SomeFacts.PRODUCT;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnerportal.company.PartnerLink;
import org.partnerportal.responsibility.Facts.Assignment;
import org.partnerportal.responsibility.Facts.Published;
import org.partnerportal.subscription.ProductFamily;
import org.partnerportal.subscription.SalesChannel;

/** What holds for the rule whatever the facts are: tried on the same many facts in each run. */
class ResponsibilitiesPropertyTest {

    private static final int TRIES = 5_000;
    private static final Predicate<Facts> ALL = facts -> true;

    @Test
    void thereIsAlwaysAnAnswer() {
        forAll(ALL, facts -> {
            Responsibility answer = answer(facts);
            assertThat(answer.reason().code()).isNotNull();
            if (answer.contents() == Contents.MICROSOFT) {
                assertThat(answer.company()).isNull();
                assertThat(answer.portal().url()).startsWith("https://");
            } else {
                assertThat(answer.company().name()).isNotBlank();
                assertThat(answer.path()).startsWith(answer.company());
            }
        });
    }

    @Test
    void aBarredCompanyIsShownOnlyWhenAllAreBarred() {
        forAll(facts -> showsACompany(facts) && !maySupport(facts, shown(facts)), facts -> {
            assertThat(candidates(facts)).noneMatch(id -> maySupport(facts, id));
            assertThat(answer(facts).reason().code()).isEqualTo(ReasonCode.ONLY_BARRED);
        });
    }

    @Test
    void whoHasLeftIsShownOnlyWhenNobodyElseMayAct() {
        forAll(
                facts -> showsACompany(facts) && shown(facts) != OWNER && hasLeft(facts, shown(facts)),
                facts -> assertThat(candidates(facts)).noneMatch(id -> maySupport(facts, id) && !hasLeft(facts, id)));
    }

    @Test
    void aUsableDesignatedContactAlwaysWins() {
        forAll(facts -> throughPartner(facts) && usableDesignated(facts), facts -> {
            assertThat(answer(facts).company().id()).isEqualTo(DESIGNATED);
            assertThat(answer(facts).passedOver()).isEmpty();
        });
    }

    @Test
    void aUsableOwnerIsTheDefault() {
        forAll(
                facts -> throughPartner(facts) && !usableDesignated(facts) && usable(facts, OWNER),
                facts -> assertThat(answer(facts).company().id()).isEqualTo(OWNER));
    }

    @Test
    void theAnswerDependsOnNothingButTheFacts() {
        forAll(ALL, facts -> {
            Facts copy = new Facts(
                    facts.products(),
                    new HashMap<>(facts.companies()),
                    new HashSet<>(facts.related()),
                    new HashSet<>(facts.links()),
                    new HashMap<>(facts.assignments()),
                    new HashMap<>(facts.offers()),
                    new HashSet<>(facts.profiles()),
                    new HashMap<>(facts.outsourced()),
                    facts.portals());
            assertThat(answer(copy)).isEqualTo(answer(facts));
        });
    }

    @Test
    void aShownVersionBelongsToTheCompanyShown() {
        forAll(ALL, facts -> {
            Responsibility answer = answer(facts);
            boolean showsVersion = answer.contents() == Contents.OFFER || answer.contents() == Contents.LAST_OFFER;
            assertThat(answer.offerVersionId() != null).isEqualTo(showsVersion);
            if (showsVersion) {
                Published version = facts.offers().get(answer.company().id()).stream()
                        .filter(candidate -> candidate.versionId() == answer.offerVersionId())
                        .findFirst()
                        .orElseThrow();
                assertThat(version.inForce() && version.covers(answer.product().family()))
                        .isEqualTo(answer.contents() == Contents.OFFER);
            }
        });
    }

    @Test
    void everyFallbackNamesWhomItPassesOver() {
        forAll(facts -> answer(facts).reason().code().name().startsWith("INSTEAD_OF"), facts -> {
            Responsibility answer = answer(facts);
            assertThat(answer.passedOver()).isNotEmpty();
            assertThat(answer.reason().passedOver())
                    .isEqualTo(answer.passedOver().get(0).party().name());
        });
    }

    @Test
    void whoLeftSupportToTheOwnerIsNotShownWhileTheOwnerMayAct() {
        forAll(
                facts -> throughPartner(facts) && !facts.outsourced().isEmpty() && usable(facts, OWNER),
                facts -> assertThat(facts.outsourced().keySet()).noneMatch(left -> left.resellerId() == shown(facts)));
    }

    @Test
    void nobodyIsPassedOverForItself() {
        forAll(ALL, facts -> assertThat(answer(facts).passedOver())
                .noneMatch(passed -> passed.party().equals(answer(facts).company())));
    }

    /** The rule's property for each of the facts; says which facts broke it, and that enough of them put it to the test. */
    private static void forAll(Predicate<Facts> concerned, Consumer<Facts> property) {
        int tested = 0;
        for (long number = 0; number < TRIES; number++) {
            Facts facts = SomeFacts.number(number);
            if (concerned.test(facts)) {
                tested++;
                check(number, facts, property);
            }
        }
        assertThat(tested).as("facts that the property is about").isGreaterThan(TRIES / 100);
    }

    private static void check(long number, Facts facts, Consumer<Facts> property) {
        try {
            property.accept(facts);
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError("facts no. " + number + ": " + facts, broken);
        }
    }

    private static Responsibility answer(Facts facts) {
        return new Responsibilities(facts).all().get(0);
    }

    private static boolean showsACompany(Facts facts) {
        return answer(facts).company() != null;
    }

    private static long shown(Facts facts) {
        return answer(facts).company().id();
    }

    private static boolean maySupport(Facts facts, long company) {
        return facts.companies().get(company).status().maySupport();
    }

    private static boolean throughPartner(Facts facts) {
        return facts.products().get(0).channel() == SalesChannel.CSP;
    }

    private static boolean designated(Facts facts) {
        Assignment assignment = facts.assignments().get(PRODUCT);
        return assignment != null && assignment.contact() == DESIGNATED;
    }

    private static boolean usableDesignated(Facts facts) {
        return designated(facts) && usable(facts, DESIGNATED);
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
        return maySupport(facts, company)
                && !hasLeft(facts, company)
                && !(company != OWNER
                        && facts.outsourced().containsKey(new PartnerLink(OWNER, company))
                        && usable(facts, OWNER))
                && published;
    }
}
