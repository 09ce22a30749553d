package org.partnerportal.account;

import java.util.Arrays;
import java.util.List;
import org.partnerportal.company.CompanyKind;

/**
 * Roles of partners' users (DOMAIN 3.1) and of customers' users (DOMAIN 3.5). Roles add up. What each opens is data: the
 * task matrix, see {@link TaskMatrix}.
 */
public enum Role {
    /** Directory role: users, the company, who may do what. Opens no customers' data by itself (C-11). */
    GLOBAL_ADMIN(Side.PARTNER),
    /** Directory role: users. */
    USER_ADMIN(Side.PARTNER),
    /** Directory role: money. */
    BILLING_ADMIN(Side.PARTNER),
    /** CSP role: customers and everything about them. */
    ADMIN_AGENT(Side.PARTNER),
    /** CSP role: customers, and what is sold to them. */
    SALES_AGENT(Side.PARTNER),
    /** CSP role: customers, and their support. */
    HELPDESK_AGENT(Side.PARTNER),
    /** Program role. */
    MPN_PARTNER_ADMIN(Side.PARTNER),
    /** Program role: the support profile. */
    ACCOUNT_ADMIN(Side.PARTNER),
    /** Program role. Analytics without revenue and personal data. */
    REPORT_VIEWER(Side.PARTNER),
    /** Program role. Analytics. */
    EXECUTIVE_REPORT_VIEWER(Side.PARTNER),
    /** Our own, DOMAIN 3.4 (c): reads the trail without being able to change anything. */
    AUDITOR(Side.PARTNER),

    /** DOMAIN 3.5: accepts relationships, sees the company's partners, manages its users. */
    CUSTOMER_GLOBAL_ADMIN(Side.CUSTOMER),
    /** DOMAIN 3.5: reads health and manages support requests. */
    CUSTOMER_SUPPORT_ADMIN(Side.CUSTOMER),
    /** DOMAIN 3.5: reads the message center. */
    CUSTOMER_MESSAGE_READER(Side.CUSTOMER),
    /** DOMAIN 3.5: an ordinary administrator, who sees the partner's contact in the support pane. */
    CUSTOMER_ADMIN(Side.CUSTOMER);

    /** In whose directory a role exists. */
    public enum Side {
        PARTNER,
        CUSTOMER;

        public static Side of(CompanyKind kind) {
            return kind == CompanyKind.CUSTOMER ? CUSTOMER : PARTNER;
        }
    }

    private final Side side;

    Role(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
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
