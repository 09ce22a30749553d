package org.partnerportal.dev.it.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.partnerportal.audit.AuditRetention;
import org.partnerportal.audit.AuditRow;
import org.partnerportal.audit.ChainDamage;
import org.partnerportal.audit.ChainFault;
import org.partnerportal.audit.ChainReport;
import org.partnerportal.dev.it.account.Sql;
import org.partnerportal.dev.it.company.Partners.Partner;

/** The chain against hands that reach into the database, against time and against a crowd. */
class ChainIT extends AuditScene {

    @Inject
    private AuditRetention retention;

    @Test
    void anUntouchedChainIsUnbroken() throws Exception {
        Partner partner = written(6);

        ChainReport report = verify(partner);

        assertThat(report.unbroken()).isTrue();
        assertThat(report)
                .returns(1L, ChainReport::first)
                .returns(6L, ChainReport::last)
                .returns(6L, ChainReport::checked);
        assertThat(report.since()).isNotNull();
        assertThat(latest(partner).hash()).isEqualTo(report.hash());
    }

    @Test
    void theDatabaseRefusesToChangeOrDeleteAnEntry() throws Exception {
        Partner partner = written(2);

        for (String sql : List.of(
                "UPDATE audit_entry SET user_id = 99 WHERE company_id = ?",
                "DELETE FROM audit_entry WHERE company_id = ?")) {
            assertThatThrownBy(() -> Sql.update(database, sql, partner.id()))
                    .hasMessageContaining("only ever appended to");
        }
        assertThat(verify(partner).unbroken()).isTrue();
    }

    @Test
    void aChangedRowAndADeletedOneAreFoundByNumber() throws Exception {
        Partner partner = written(9);
        tamper(
                "UPDATE audit_entry SET details = REPLACE(details, 'Name 2', 'Name X') WHERE company_id = ? AND seq = 3",
                partner);
        tamper("UPDATE audit_entry SET user_id = 99 WHERE company_id = ? AND seq = 5", partner);
        tamper("DELETE FROM audit_entry WHERE company_id = ? AND seq = 7", partner);

        assertThat(verify(partner).faults())
                .containsExactly(
                        new ChainFault(ChainDamage.CHANGED, 3, 3),
                        new ChainFault(ChainDamage.CHANGED, 5, 5),
                        new ChainFault(ChainDamage.MISSING, 7, 7));
    }

    @Test
    void aRowThatWasForgedWithItsHashDoesNotFitTheNext() throws Exception {
        Partner partner = written(4);
        tamper("UPDATE audit_entry SET hash = SHA2('forged', 256) WHERE company_id = ? AND seq = 2", partner);

        assertThat(verify(partner).faults())
                .containsExactly(
                        new ChainFault(ChainDamage.CHANGED, 2, 2), new ChainFault(ChainDamage.UNCONNECTED, 3, 3));
    }

    @Test
    void rowsCutOffAtTheEndAreMissed() throws Exception {
        Partner partner = written(5);
        tamper("DELETE FROM audit_entry WHERE company_id = ? AND seq > 3", partner);

        assertThat(verify(partner).faults()).containsExactly(new ChainFault(ChainDamage.MISSING, 4, 5));
    }

    @Test
    void operatorsAreToldOfTheTenantAndTheNumber() throws Exception {
        Partner sound = written(2);
        Partner broken = written(3);
        tamper("UPDATE audit_entry SET origin = '192.0.2.1' WHERE company_id = ? AND seq = 2", broken);

        List<ChainReport> all = trail.verifyAll();

        assertThat(all)
                .filteredOn(report -> report.companyId() == sound.id())
                .singleElement()
                .matches(ChainReport::unbroken);
        assertThat(all)
                .filteredOn(report -> report.companyId() == broken.id())
                .singleElement()
                .satisfies(report ->
                        assertThat(report.faults()).containsExactly(new ChainFault(ChainDamage.CHANGED, 2, 2)));
    }

    @Test
    void whatIsPrunedLeavesAnAnchorThatTheRestHoldsOnTo() throws Exception {
        Partner partner = written(6);
        tamper("UPDATE audit_entry SET at = '2001-01-01' WHERE company_id = ? AND seq <= 3", partner);

        assertThat(retention.prune(partner.id(), Instant.parse("2010-01-01T00:00:00Z")))
                .isFalse();

        ChainReport report = verify(partner);
        assertThat(report.unbroken()).isTrue();
        assertThat(report).returns(4L, ChainReport::first).returns(7L, ChainReport::last);
        assertThat(latest(partner))
                .returns("AuditRetention.prune", AuditRow::operation)
                .returns("audit_entry:1-3", AuditRow::subject);
        tamper("DELETE FROM audit_entry WHERE company_id = ? AND seq = 4", partner);
        assertThat(verify(partner).faults()).containsExactly(new ChainFault(ChainDamage.MISSING, 4, 4));
    }

    @Test
    void nothingIsPrunedBeforeItsTime() throws Exception {
        Partner partner = written(3);
        assertThat(retention.prune(partner.id(), Instant.parse("2010-01-01T00:00:00Z")))
                .isFalse();
        assertThat(trailOf(partner)).hasSize(3);
    }

    @Test
    void manyAtOnceMakeOneChain() throws Exception {
        Partner partner = partner();
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            List<Future<Long>> added = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                String name = "At once " + i;
                added.add(crowd.submit((Callable<Long>) () -> addCustomer(partner, name)));
            }
            for (Future<Long> one : added) {
                one.get();
            }
        } finally {
            crowd.shutdown();
        }

        ChainReport report = verify(partner);
        assertThat(report.unbroken()).isTrue();
        assertThat(report.checked()).isEqualTo(24);
    }

    /** A partner whose trail has that many entries. */
    private Partner written(int entries) throws Exception {
        Partner partner = partner();
        long customer = addCustomer(partner, "Name 0");
        for (int i = 1; i < entries; i++) {
            rename(partner, customer, "Name " + i);
        }
        return partner;
    }

    /** As somebody who may do everything in the database: takes its guards away, and puts them back. */
    private void tamper(String sql, Partner partner) throws Exception {
        List<String> guards = Sql.strings(
                database,
                "SELECT CONCAT('CREATE TRIGGER ', trigger_name, ' ', action_timing, ' ', event_manipulation,"
                        + " ' ON audit_entry FOR EACH ROW ', action_statement) FROM information_schema.triggers"
                        + " WHERE event_object_table = 'audit_entry' AND trigger_schema = DATABASE()");
        assertThat(guards).hasSize(2);
        Sql.update(database, "DROP TRIGGER audit_entry_no_update");
        Sql.update(database, "DROP TRIGGER audit_entry_no_delete");
        try {
            assertThat(Sql.update(database, sql, partner.id())).isPositive();
        } finally {
            for (String guard : guards) {
                Sql.update(database, guard);
            }
        }
    }
}
