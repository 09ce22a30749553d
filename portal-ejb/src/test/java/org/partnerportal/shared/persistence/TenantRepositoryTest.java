package org.partnerportal.shared.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/** What the one door to the database refuses before it asks the database. */
class TenantRepositoryTest {

    private static final long TENANT = 7;

    /** Somebody's row. */
    private record Row(long tenantId) implements TenantOwned {}

    private final Repository repository = new Repository();

    @Test
    void refusesQueriesThatNameNoTenant() {
        as(() -> assertThatThrownBy(() -> repository.query("SELECT u FROM User u", Object.class))
                .hasMessageContaining("query without a tenant"));
        as(() -> assertThatThrownBy(() -> repository.sql("SELECT 1 FROM portal_user"))
                .hasMessageContaining("query without a tenant"));
    }

    @Test
    void refusesToWorkForNobody() {
        assertThatThrownBy(() -> repository.sql("SELECT 1 FROM portal_user WHERE company_id = :tenant"))
                .hasMessageContaining("no caller");
        assertThatThrownBy(() -> repository.insertAll("INSERT INTO t (company_id, a)", List.of()))
                .hasMessageContaining("no caller");
        assertThatThrownBy(() -> repository.insert(new Row(TENANT))).hasMessageContaining("no caller");
    }

    @Test
    void refusesToStoreAnothersRow() {
        as(() -> assertThatThrownBy(() -> repository.insert(new Row(TENANT + 1)))
                .hasMessageContaining("row of another tenant"));
    }

    @Test
    void theTenantCannotBeBoundASecondTime() {
        as(() -> assertThatThrownBy(() -> repository
                        .sql("SELECT 1 FROM portal_user WHERE company_id = :tenant")
                        .param("tenant", TENANT + 1))
                .hasMessageContaining("bound by TenantRepository"));
    }

    @Test
    void whatIsNotBoundSaysWhy() {
        assertThatThrownBy(() -> repository.unboundSql(" ", "SELECT 1")).hasMessageContaining("needs a reason");
        assertThatCode(() -> repository.unboundSql("asked before there is anybody", "SELECT 1"))
                .doesNotThrowAnyException();
    }

    private static void as(Runnable work) {
        CallerContext.runAs(Caller.system(TENANT), work);
    }

    private static final class Repository extends TenantRepository {}
}
