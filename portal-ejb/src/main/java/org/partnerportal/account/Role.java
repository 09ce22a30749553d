package org.partnerportal.account;

import static org.partnerportal.shared.security.Permission.AUDIT_VIEW;
import static org.partnerportal.shared.security.Permission.COMPANY_EDIT;
import static org.partnerportal.shared.security.Permission.CONTACT_LINK_GIVE;
import static org.partnerportal.shared.security.Permission.CONTACT_PAGE_VIEW;
import static org.partnerportal.shared.security.Permission.CUSTOMER_EDIT;
import static org.partnerportal.shared.security.Permission.CUSTOMER_EXPORT;
import static org.partnerportal.shared.security.Permission.CUSTOMER_IMPORT;
import static org.partnerportal.shared.security.Permission.CUSTOMER_VIEW;
import static org.partnerportal.shared.security.Permission.OFFER_EDIT;
import static org.partnerportal.shared.security.Permission.OFFER_PUBLISH;
import static org.partnerportal.shared.security.Permission.OFFER_VIEW;
import static org.partnerportal.shared.security.Permission.PROOF_VIEW;
import static org.partnerportal.shared.security.Permission.RESELLER_VIEW;
import static org.partnerportal.shared.security.Permission.SUBSCRIPTION_EDIT;
import static org.partnerportal.shared.security.Permission.SUBSCRIPTION_VIEW;
import static org.partnerportal.shared.security.Permission.SUPPORT_CONTACT_ASSIGN;
import static org.partnerportal.shared.security.Permission.SUPPORT_PROFILE_EDIT;
import static org.partnerportal.shared.security.Permission.SUPPORT_PROFILE_VIEW;
import static org.partnerportal.shared.security.Permission.USER_MANAGE;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.shared.security.Permission;

/**
 * Roles of partners' users (DOMAIN 3.1) and of customers' users (DOMAIN 3.5) with what each opens. Roles add up. Rows
 * are those of the task matrix DOMAIN 3.2; where sources disagree the least privilege of DOMAIN 3.4 is taken. By C-11
 * (DOMAIN 5.8) a directory role alone never opens customers' data, so no directory role holds a {@code CUSTOMER_},
 * {@code SUBSCRIPTION_} or {@code PROOF_} permission: an administrator who works with customers is an agent, too.
 */
public enum Role {
    /** Directory role. Rows 19, 20 (profile), 21 (legal data), 28 and 29 (users), 30, 35 (resellers); 3.4 (d). */
    GLOBAL_ADMIN(
            Side.PARTNER,
            SUPPORT_PROFILE_VIEW,
            SUPPORT_PROFILE_EDIT,
            OFFER_VIEW,
            OFFER_EDIT,
            OFFER_PUBLISH,
            RESELLER_VIEW,
            USER_MANAGE,
            COMPANY_EDIT,
            AUDIT_VIEW),
    /** Directory role. Rows 19 and 28. */
    USER_ADMIN(Side.PARTNER, SUPPORT_PROFILE_VIEW, OFFER_VIEW, USER_MANAGE),
    /** Directory role. Rows 23 to 26 are about money, which opens nothing here; subscriptions (9, C-03) stay closed. */
    BILLING_ADMIN(Side.PARTNER),
    /** CSP role. Rows 1, 2, 4, 5, 9, 10, 19, 22, 30 (proof is the trail of what was said), 35; drafts offers, 3.4 (d). */
    ADMIN_AGENT(
            Side.PARTNER,
            CUSTOMER_VIEW,
            CUSTOMER_EDIT,
            CUSTOMER_EXPORT,
            CUSTOMER_IMPORT,
            SUBSCRIPTION_VIEW,
            SUBSCRIPTION_EDIT,
            SUPPORT_CONTACT_ASSIGN,
            SUPPORT_PROFILE_VIEW,
            OFFER_VIEW,
            OFFER_EDIT,
            CONTACT_LINK_GIVE,
            PROOF_VIEW,
            AUDIT_VIEW,
            RESELLER_VIEW),
    /** CSP role. Rows 1, 2, 4, 9, 10, 35; sees what it sells support for. */
    SALES_AGENT(
            Side.PARTNER,
            CUSTOMER_VIEW,
            CUSTOMER_EDIT,
            CUSTOMER_IMPORT,
            SUBSCRIPTION_VIEW,
            SUBSCRIPTION_EDIT,
            SUPPORT_PROFILE_VIEW,
            OFFER_VIEW,
            CONTACT_LINK_GIVE,
            RESELLER_VIEW),
    /** CSP role. Rows 1, 2, 22; sees subscriptions without changing them (C-03, 3.4 (b)) and the profile (3.4 (d)). */
    HELPDESK_AGENT(
            Side.PARTNER,
            CUSTOMER_VIEW,
            CUSTOMER_EDIT,
            SUBSCRIPTION_VIEW,
            SUPPORT_CONTACT_ASSIGN,
            SUPPORT_PROFILE_VIEW,
            OFFER_VIEW,
            CONTACT_LINK_GIVE),
    /** Program role. Row 19. */
    MPN_PARTNER_ADMIN(Side.PARTNER, SUPPORT_PROFILE_VIEW, OFFER_VIEW),
    /** Program role. Rows 19 and 20; 3.4 (d). */
    ACCOUNT_ADMIN(Side.PARTNER, SUPPORT_PROFILE_VIEW, SUPPORT_PROFILE_EDIT, OFFER_VIEW, OFFER_EDIT, OFFER_PUBLISH),
    /** Program role. Analytics without revenue and personal data: nothing of this portal yet. */
    REPORT_VIEWER(Side.PARTNER),
    /** Program role. Analytics: nothing of this portal yet. */
    EXECUTIVE_REPORT_VIEWER(Side.PARTNER),
    /** Our own, DOMAIN 3.4 (c): reads the trail without being able to change anything. */
    AUDITOR(Side.PARTNER, CUSTOMER_VIEW, SUBSCRIPTION_VIEW, SUPPORT_PROFILE_VIEW, OFFER_VIEW, PROOF_VIEW, AUDIT_VIEW),

    /** DOMAIN 3.5: accepts relationships, sees the company's partners, manages its users. */
    CUSTOMER_GLOBAL_ADMIN(Side.CUSTOMER, CONTACT_PAGE_VIEW, USER_MANAGE, AUDIT_VIEW),
    /** DOMAIN 3.5: reads health and manages support requests. */
    CUSTOMER_SUPPORT_ADMIN(Side.CUSTOMER, CONTACT_PAGE_VIEW),
    /** DOMAIN 3.5: reads the message center. */
    CUSTOMER_MESSAGE_READER(Side.CUSTOMER, CONTACT_PAGE_VIEW),
    /** DOMAIN 3.5: an ordinary administrator, who sees the partner's contact in the support pane. */
    CUSTOMER_ADMIN(Side.CUSTOMER, CONTACT_PAGE_VIEW);

    /** In whose directory a role exists. */
    public enum Side {
        PARTNER,
        CUSTOMER;

        public static Side of(CompanyKind kind) {
            return kind == CompanyKind.CUSTOMER ? CUSTOMER : PARTNER;
        }
    }

    private final Side side;
    private final Set<Permission> permissions;

    Role(Side side, Permission... permissions) {
        this.side = side;
        this.permissions = Set.of(permissions);
    }

    public Side side() {
        return side;
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** The role of that side that may grant all others and of which a company always keeps a holder. */
    public static Role topOf(Side side) {
        return side == Side.PARTNER ? GLOBAL_ADMIN : CUSTOMER_GLOBAL_ADMIN;
    }

    /** All roles that users of that side may have, in the order of the documents. */
    public static List<Role> of(Side side) {
        return Arrays.stream(values()).filter(role -> role.side == side).toList();
    }
}
