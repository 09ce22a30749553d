package org.partnerportal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnerportal.account.MatrixFixtures.rights;
import static org.partnerportal.company.CompanyKind.CUSTOMER;
import static org.partnerportal.company.CompanyKind.DIRECT_BILL_PARTNER;
import static org.partnerportal.company.CompanyKind.INDIRECT_PROVIDER;
import static org.partnerportal.company.CompanyKind.INDIRECT_RESELLER;
import static org.partnerportal.company.PartnerStatus.ACTIVE;
import static org.partnerportal.company.PartnerStatus.RESTRICTED;
import static org.partnerportal.company.PartnerStatus.SUSPENDED;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.shared.security.Permission;

class RightsTest {

    private static final Set<Role> BOTH = Set.of(Role.GLOBAL_ADMIN, Role.ADMIN_AGENT);

    @Test
    void addRolesUp() {
        Set<Permission> sum = EnumSet.of(Permission.OWN_ACCOUNT, Permission.CONTACT_PAGE_VIEW);
        BOTH.forEach(role -> sum.addAll(rights(INDIRECT_PROVIDER).of(role)));

        assertThat(Rights.of(BOTH, rights(INDIRECT_PROVIDER), ACTIVE)).containsExactlyInAnyOrderElementsOf(sum);
    }

    @Test
    void leaveADefaultUserTheOwnAccountOnly() {
        assertThat(Rights.of(Set.of(), rights(INDIRECT_PROVIDER), ACTIVE)).containsExactly(Permission.OWN_ACCOUNT);
    }

    @Test
    void openTheContactPageToEveryUserOfACustomerAndToPartnersWhoSeeCustomers() {
        assertThat(Rights.of(Set.of(), rights(CUSTOMER), ACTIVE))
                .containsExactlyInAnyOrder(Permission.OWN_ACCOUNT, Permission.CONTACT_PAGE_VIEW);
        assertThat(Rights.of(Set.of(Role.HELPDESK_AGENT), rights(INDIRECT_RESELLER), ACTIVE))
                .contains(Permission.CONTACT_PAGE_VIEW);
        assertThat(Rights.of(Set.of(Role.GLOBAL_ADMIN), rights(INDIRECT_RESELLER), ACTIVE))
                .doesNotContain(Permission.CONTACT_PAGE_VIEW);
    }

    @Test
    void ignoreACustomersRolesAtAPartner() {
        assertThat(Rights.of(Set.of(Role.CUSTOMER_GLOBAL_ADMIN), rights(INDIRECT_RESELLER), ACTIVE))
                .containsExactly(Permission.OWN_ACCOUNT);
    }

    @Test
    void ignoreAPartnersRolesAtACustomer() {
        assertThat(Rights.of(Set.of(Role.values()), rights(CUSTOMER), ACTIVE))
                .containsExactlyInAnyOrder(
                        Permission.OWN_ACCOUNT,
                        Permission.CONTACT_PAGE_VIEW,
                        Permission.USER_MANAGE,
                        Permission.USER_VIEW,
                        Permission.AUDIT_VIEW,
                        Permission.CONSENT_GIVE,
                        Permission.PARTNERS_VIEW,
                        Permission.SIGN_IN_MANAGE);
    }

    @Test
    void keepTheIndirectModelOffTheScreensOfThoseWithoutResellers() {
        assertThat(Rights.of(BOTH, rights(DIRECT_BILL_PARTNER), ACTIVE))
                .doesNotContain(Permission.RESELLER_VIEW, Permission.SUPPORT_CONTACT_ASSIGN);
        assertThat(Rights.of(BOTH, rights(INDIRECT_RESELLER), ACTIVE))
                .doesNotContain(Permission.RESELLER_VIEW, Permission.SUPPORT_CONTACT_ASSIGN);
    }

    @Test
    void stayWholeForARestrictedPartner() {
        assertThat(Rights.of(BOTH, rights(INDIRECT_PROVIDER), RESTRICTED))
                .isEqualTo(Rights.of(BOTH, rights(INDIRECT_PROVIDER), ACTIVE));
    }

    @Test
    void letASuspendedPartnerSeeEverythingAndChangeNothingOfItsBusiness() {
        assertThat(Rights.of(Set.of(Role.values()), rights(INDIRECT_PROVIDER), SUSPENDED))
                .containsExactlyInAnyOrder(
                        Permission.OWN_ACCOUNT,
                        Permission.CUSTOMER_VIEW,
                        Permission.CUSTOMER_EXPORT,
                        Permission.SUBSCRIPTION_VIEW,
                        Permission.SUPPORT_PROFILE_VIEW,
                        Permission.OFFER_VIEW,
                        Permission.PROOF_VIEW,
                        Permission.RESELLER_VIEW,
                        Permission.HEALTH_VIEW,
                        Permission.TRANSFER_HANDLE,
                        Permission.CONTACT_PAGE_VIEW,
                        Permission.AUDIT_VIEW,
                        Permission.USER_MANAGE,
                        Permission.USER_VIEW,
                        Permission.RIGHTS_MANAGE,
                        Permission.CLOUDS_VIEW,
                        Permission.SIGN_IN_MANAGE,
                        Permission.COMPANY_EDIT);
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, true", "RESTRICTED, true", "SUSPENDED, true", "REVOKED, false", "DEAUTHORISED, false"})
    void letInWhoseCompanyStandsInTheProgram(PartnerStatus status, boolean expected) {
        assertThat(Rights.mayEnter(status)).isEqualTo(expected);
    }
}
