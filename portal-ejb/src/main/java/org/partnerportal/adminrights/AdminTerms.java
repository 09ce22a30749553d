package org.partnerportal.adminrights;

import java.util.List;

/** Numbers of DOMAIN 3.6 and appendix A, in days unless they say otherwise. */
public final class AdminTerms {

    /** EN:gdap-faq, GRAPH: P2Y at most; also what is suggested. */
    public static final int MOST_DAYS = 730;
    /** EN:gdap-faq: an unanswered request expires. */
    public static final int REQUEST_DAYS = 90;
    /** EN:gdap-obtain-admin-permissions, GRAPH: P180D, again and again. */
    public static final int EXTENSION_DAYS = 180;
    /** EN:gdap-relationship-analytics: what Partner Center lists as expiring. */
    public static final int EXPIRING_DAYS = 60;
    /** GRAPH: characters. */
    public static final int NAME_LENGTH = 50;
    /** EN:gdap-expiring-notifications: before the end; on the day itself people are told that it is over. */
    static final List<Integer> REMINDERS = List.of(30, 7, 1);

    private AdminTerms() {}
}
