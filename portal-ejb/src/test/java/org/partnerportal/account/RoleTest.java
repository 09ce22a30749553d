package org.partnerportal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.shared.security.Permission;

/**
 * Who holds what, read the other way round than the matrix says it: by permission, with the rows of DOMAIN 3.2 and the
 * defaults of DOMAIN 3.4. GA global admin, UA user management admin, AA admin agent, SA sales agent, HA helpdesk agent,
 * MPA MPN partner admin, ACA account admin, AUD auditor, CGA customer's global admin, C… customer's other roles.
 */
class RoleTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "CUSTOMER_VIEW, AA SA HA AUD", // row 1, C-11
        "CUSTOMER_EDIT, AA SA HA", // row 2, C-11
        "CUSTOMER_EXPORT, AA", // row 5
        "CUSTOMER_IMPORT, AA SA", // row 4
        "SUBSCRIPTION_VIEW, AA SA HA AUD", // row 9, C-03
        "SUBSCRIPTION_EDIT, AA SA", // rows 9 and 10, 3.4 (b)
        "SUPPORT_CONTACT_ASSIGN, AA HA", // row 22, C-11, 3.4 (b)
        "SUPPORT_PROFILE_VIEW, GA UA AA SA HA MPA ACA AUD", // row 19, 3.4 (d)
        "SUPPORT_PROFILE_EDIT, GA ACA", // row 20, 3.4 (d)
        "OFFER_VIEW, GA UA AA SA HA MPA ACA AUD", // as the profile
        "OFFER_EDIT, GA AA ACA", // 3.4 (d): the admin agent proposes
        "OFFER_PUBLISH, GA ACA", // 3.4 (d)
        "CONTACT_LINK_GIVE, AA SA HA", // who works with customers, row 2
        "PROOF_VIEW, AA AUD", // row 30, 3.4 (c)
        "AUDIT_VIEW, AA AUD CGA", // row 30, 3.4 (c); a customer's own slice
        "RESELLER_VIEW, GA AA SA", // row 35
        "USER_VIEW, GA UA CGA", // as row 28
        "RESELLER_INVITE, GA AA SA", // row 35
        "RELATIONSHIP_REQUEST, AA SA", // row 7, C-11
        "RELATIONSHIP_REMOVE, GA AA", // row 8
        "CONSENT_GIVE, CGA", // DOMAIN 3.5
        "PARTNERS_VIEW, CGA CSA CMR CA", // DOMAIN 3.5
        "TRANSFER_HANDLE, AA SA HA", // DOMAIN 2.8
        "USER_MANAGE, GA UA CGA", // row 28; DOMAIN 3.5
        "COMPANY_EDIT, GA", // row 21
        "RIGHTS_MANAGE, GA", // 3.4: configurable per partner
        "ADMIN_RIGHTS_REQUEST, AA", // row 31
        "ADMIN_RIGHTS_GROUPS, GA AA UA", // row 32
        "HEALTH_VIEW, AA HA SA", // row 13, C-11
        "HEALTH_RECORD, AA HA", // who works on customers' problems
        "SIGN_IN_MANAGE, GA CGA", // who may both manage users and edit the company
        "CONTACT_PAGE_VIEW, CGA CSA CMR CA", // DOMAIN 3.5
        "CLOUDS_VIEW, GA", // DOMAIN 2.7: explicit, and each look is logged
        "PARTNER_ACCOUNT_MANAGE, ''", // the operator's, see TaskMatrixTest
        "TENANT_VISIT, ''", // the operator's
        "OWN_ACCOUNT, ''" // everybody, by no role
    })
    void holdsWhatTheMatrixSays(Permission permission, String holders) {
        Set<String> actual = Arrays.stream(Role.values())
                .filter(role -> permissions(role).contains(permission))
                .map(RoleTest::shortName)
                .collect(Collectors.toSet());

        assertThat(actual)
                .containsExactlyInAnyOrderElementsOf(holders.isEmpty() ? Set.of() : Set.of(holders.split(" ")));
    }

    @Test
    void leavesNoPermissionOutOfTheTable() throws Exception {
        CsvSource table = getClass()
                .getDeclaredMethod("holdsWhatTheMatrixSays", Permission.class, String.class)
                .getAnnotation(CsvSource.class);

        assertThat(table.value())
                .extracting(row -> row.substring(0, row.indexOf(',')))
                .containsExactlyInAnyOrder(
                        Arrays.stream(Permission.values()).map(Enum::name).toArray(String[]::new));
    }

    /** DOMAIN 5.8, C-11. */
    @ParameterizedTest
    @EnumSource(names = {"GLOBAL_ADMIN", "USER_ADMIN", "BILLING_ADMIN"})
    void opensNoCustomersDataByADirectoryRoleAlone(Role directoryRole) {
        assertThat(permissions(directoryRole))
                .doesNotContainAnyElementsOf(EnumSet.of(
                        Permission.CUSTOMER_VIEW,
                        Permission.CUSTOMER_EDIT,
                        Permission.CUSTOMER_EXPORT,
                        Permission.CUSTOMER_IMPORT,
                        Permission.SUBSCRIPTION_VIEW,
                        Permission.SUBSCRIPTION_EDIT,
                        Permission.SUPPORT_CONTACT_ASSIGN,
                        Permission.CONTACT_LINK_GIVE,
                        Permission.PROOF_VIEW));
    }

    private static Set<Permission> permissions(Role role) {
        CompanyKind kind = role.side() == Role.Side.CUSTOMER ? CompanyKind.CUSTOMER : CompanyKind.INDIRECT_PROVIDER;
        return MatrixFixtures.rights(kind).of(role);
    }

    private static String shortName(Role role) {
        return switch (role) {
            case GLOBAL_ADMIN -> "GA";
            case USER_ADMIN -> "UA";
            case BILLING_ADMIN -> "BA";
            case ADMIN_AGENT -> "AA";
            case SALES_AGENT -> "SA";
            case HELPDESK_AGENT -> "HA";
            case MPN_PARTNER_ADMIN -> "MPA";
            case ACCOUNT_ADMIN -> "ACA";
            case REPORT_VIEWER -> "RV";
            case EXECUTIVE_REPORT_VIEWER -> "ERV";
            case AUDITOR -> "AUD";
            case CUSTOMER_GLOBAL_ADMIN -> "CGA";
            case CUSTOMER_SUPPORT_ADMIN -> "CSA";
            case CUSTOMER_MESSAGE_READER -> "CMR";
            case CUSTOMER_ADMIN -> "CA";
        };
    }
}
