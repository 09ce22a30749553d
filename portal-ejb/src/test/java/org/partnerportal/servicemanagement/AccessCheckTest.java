package org.partnerportal.servicemanagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerportal.servicemanagement.AccessLack.ACT;
import static org.partnerportal.servicemanagement.AccessLack.REQUEST;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerportal.adminrights.AdminRole;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.servicemanagement.AccessGroup.Held;
import org.partnerportal.servicemanagement.AccessGroup.Products;
import org.partnerportal.subscription.ProductFamily;

/** Who must be able to act for a customer that a provider sells to through a reseller. */
class AccessCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final String SUPPORT = "Service Support Administrator";
    private static final Held NONE = new Held(false, false, false, 0);

    @ParameterizedTest(name = "own {0} with {1}, theirs {2} with {3} → {4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "MICROSOFT_365 | - | - | - | ACT REQUEST",
                "MICROSOFT_365 | Global Administrator | - | - | -",
                "MICROSOFT_365 | Service Support Administrator | - | - | -",
                "MICROSOFT_365 | Exchange Administrator | - | - | REQUEST",
                "MICROSOFT_365 | Printer Administrator | - | - | ACT REQUEST",
                "MICROSOFT_365 | - | - | Global Administrator | ACT REQUEST",
                "- | - | MICROSOFT_365 | Exchange Administrator | REQUEST",
                "- | Service Support Administrator | MICROSOFT_365 | Exchange Administrator | -",
                "- | Global Administrator | MICROSOFT_365 | - | ACT",
                "- | Printer Administrator | AZURE | - | -",
                "- | - | AZURE | Global Administrator | REQUEST",
                "AZURE | Printer Administrator | MICROSOFT_365 | Exchange Administrator | REQUEST",
                "OTHER | - | MARKETPLACE | - | -"
            })
    void eachForItsOwnPart(String own, String ownRole, String theirs, String theirRole, String expected) {
        AccessGroup group = new AccessGroup(products(own), products(theirs), held(ownRole), held(theirRole));

        assertThat(check(PartnerStatus.ACTIVE, false).of(group).lacks())
                .containsExactlyInAnyOrderElementsOf(
                        expected == null
                                ? List.of()
                                : Arrays.stream(expected.split(" "))
                                        .map(AccessLack::valueOf)
                                        .toList());
    }

    @Test
    void aResellerFilesItselfWhereTheContradictionIsReadSo() {
        AccessGroup group = new AccessGroup(products(null), products("MICROSOFT_365"), NONE, held(SUPPORT));

        assertThat(check(PartnerStatus.ACTIVE, true).of(group).lacks()).isEmpty();
        assertThat(check(PartnerStatus.ACTIVE, false).of(group).lacks()).containsExactly(REQUEST);
    }

    @Test
    void oldPrivilegesOpenEverythingUntilThereAreGranularOnes() {
        Products mail = products("MICROSOFT_365");

        assertThat(lacks(new AccessGroup(mail, products(null), new Held(true, false, false, 0), NONE)))
                .isEmpty();
        assertThat(lacks(new AccessGroup(mail, products(null), new Held(true, true, false, 0), NONE)))
                .containsExactly(ACT, REQUEST);
    }

    @Test
    void aBarredProviderCanDoNothing() {
        AccessGroup group =
                new AccessGroup(products("MICROSOFT_365"), products(null), held(AdminRole.GLOBAL_ADMINISTRATOR), NONE);

        assertThat(check(PartnerStatus.SUSPENDED, false).of(group).lacks()).containsExactly(ACT, REQUEST);
    }

    @Test
    void tellsOfRightsThatEndSoonWhereTheyAreNeeded() {
        Held ending = new Held(false, true, true, roles(SUPPORT));
        Products azure = products("AZURE");

        assertThat(ends(new AccessGroup(azure, products(null), ending, NONE))).isTrue();
        assertThat(ends(new AccessGroup(products(null), azure, ending, NONE)))
                .as("filed by the provider")
                .isTrue();
        assertThat(ends(new AccessGroup(products(null), azure, NONE, ending)))
                .as("needed for nothing")
                .isFalse();
        assertThat(ends(new AccessGroup(azure, products(null), held(SUPPORT), ending)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void keepsFamiliesAndRolesApart(ProductFamily family) {
        assertThat(products(family.name()).known()).isEqualTo(Map.of(family, true));
        assertThat(new Products(1L << family.ordinal(), 0).known()).isEqualTo(Map.of(family, false));
        AccessGroup.ROLES.forEach(
                role -> assertThat(held(role).rights(NOW).get(0).roles())
                        .extracting("name")
                        .containsExactly(role));
    }

    private static Set<AccessLack> lacks(AccessGroup group) {
        return check(PartnerStatus.ACTIVE, false).of(group).lacks();
    }

    private static boolean ends(AccessGroup group) {
        return check(PartnerStatus.ACTIVE, false).of(group).ending();
    }

    private static AccessCheck check(PartnerStatus status, boolean resellersFile) {
        return new AccessCheck(new ReadinessFacts(
                CompanyKind.INDIRECT_PROVIDER, status, true, resellersFile, List.of(), Map.of(), Set.of(), NOW));
    }

    private static Products products(String family) {
        long bit = family == null ? 0 : 1L << ProductFamily.valueOf(family).ordinal();
        return new Products(bit, bit);
    }

    private static Held held(String role) {
        return role == null ? NONE : new Held(false, true, false, roles(role));
    }

    private static long roles(String role) {
        return 1L << AccessGroup.ROLES.indexOf(role) + 1;
    }
}
