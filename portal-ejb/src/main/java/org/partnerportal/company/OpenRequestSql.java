package org.partnerportal.company;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;

/**
 * Counts of what waits, as joins to a query of the calling provider's whose reseller is {@code c} and whose moment is
 * {@code :at}. Each is the number of rows of the list that the page links to, and asks for the permission of that list.
 */
enum OpenRequestSql {
    INVITATIONS(
            Permission.RESELLER_INVITE,
            "SELECT q.identifier reseller, COUNT(*) n FROM relationship_request q WHERE q.partner_id = :tenant"
                    + " AND q.kind = 'RESELLER' AND q.state = 'PENDING' AND q.expires_at > :at GROUP BY 1",
            "c.partner_id"),
    ADMIN_RIGHTS(
            Permission.CUSTOMER_VIEW,
            "SELECT s.reseller_id reseller, COUNT(DISTINCT a.id) n FROM admin_relationship a JOIN subscription s"
                    + " ON s.owner_id = :tenant AND s.customer_id = a.customer_id WHERE a.partner_id = :tenant"
                    + " AND a.state = 'APPROVAL_PENDING' AND (a.request_expires_at IS NULL OR a.request_expires_at > :at)"
                    + " AND s.reseller_id IS NOT NULL GROUP BY 1",
            "c.id"),
    TRANSFERS(
            Permission.TRANSFER_HANDLE,
            "SELECT s.reseller_id reseller, COUNT(DISTINCT t.id) n FROM transfer_request t JOIN subscription s"
                    + " ON s.owner_id = :tenant AND s.customer_id = t.customer_id"
                    + " WHERE (t.current_id = :tenant OR t.new_partner_id = :tenant)"
                    + " AND t.state IN ('PROPOSED', 'ASKED', 'RECEIVED', 'SUBMITTED')"
                    + " AND s.reseller_id IS NOT NULL GROUP BY 1",
            "c.id");

    private final Permission needed;
    private final String counts;
    private final String reseller;

    OpenRequestSql(Permission needed, String counts, String reseller) {
        this.needed = needed;
        this.counts = counts;
        this.reseller = reseller;
    }

    static String joins() {
        return Arrays.stream(values()).map(OpenRequestSql::join).collect(Collectors.joining());
    }

    /** The three numbers, in their order. */
    static String columns() {
        return Arrays.stream(values())
                .map(kind -> kind.number() + " " + kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    static String sum() {
        return Arrays.stream(values()).map(OpenRequestSql::number).collect(Collectors.joining(" + "));
    }

    private String join() {
        return seen() ? " LEFT JOIN (" + counts + ") " + name() + " ON " + name() + ".reseller = " + reseller : "";
    }

    private String number() {
        return seen() ? "COALESCE(" + name() + ".n, 0)" : "0";
    }

    private boolean seen() {
        return CallerContext.current().may(needed);
    }
}
