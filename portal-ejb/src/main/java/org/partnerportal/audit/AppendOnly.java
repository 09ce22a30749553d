package org.partnerportal.audit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.partnerportal.shared.persistence.Triggers;

/**
 * Has the database itself refuse to change an entry, or to delete one that the retention has not let go. MariaDB takes
 * such triggers from the account of {@code config/database.sql}; MySQL with a binary log takes them only with {@code
 * log_bin_trust_function_creators=1} and says so here. Without them the chain still shows what was done to it.
 */
@Startup
@Singleton
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AppendOnly {

    private static final Logger LOG = Logger.getLogger(AppendOnly.class.getName());
    private static final String REFUSE =
            "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit trail is only ever appended to'";
    private static final List<String> TRIGGERS = List.of(
            "CREATE TRIGGER IF NOT EXISTS audit_entry_no_update BEFORE UPDATE ON audit_entry FOR EACH ROW " + REFUSE,
            "CREATE TRIGGER IF NOT EXISTS audit_entry_no_delete BEFORE DELETE ON audit_entry FOR EACH ROW BEGIN"
                    + " IF OLD.seq > (SELECT h.anchor_seq FROM audit_head h WHERE h.company_id = OLD.company_id) THEN "
                    + REFUSE + "; END IF; END");

    @Inject
    private Triggers triggers;

    @PostConstruct
    void guard() {
        try {
            triggers.make(TRIGGERS);
        } catch (SQLException notAllowed) {
            LOG.log(
                    Level.WARNING,
                    "the database does not let the portal make its audit trail append-only (README, Activity log): {0}",
                    notAllowed.getMessage());
        }
    }
}
