package org.partnerportal.dev.it.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.it.imports.Network.Partner;
import org.partnerportal.imports.ImportFilter;
import org.partnerportal.imports.ImportOutcome;
import org.partnerportal.imports.UnderstandImport;
import org.partnerportal.imports.UploadImport;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;

class ImportWallIT extends ImportCase {

    @Test
    void anotherTenantsImportDoesNotExist() {
        Partner owner = network.direct();
        Partner other = network.direct();
        long job = run(owner, CUSTOMERS + "nonsense,Secret,,\n").id();

        List<Runnable> doors = List.of(
                () -> queries.get(job),
                () -> service.run(job),
                () -> service.cancel(job),
                () -> service.settle(job),
                () -> service.understand(new UnderstandImport(job, "UTF-8", null, Map.of())),
                () -> service.tryCharset(job, "windows-1251"),
                () -> steps.status(job),
                () -> steps.plan(job),
                () -> steps.compare(job),
                () -> steps.write(job),
                () -> exports.faulty(job, java.io.OutputStream.nullOutputStream(), Locale.ENGLISH, fault -> ""));
        assertThat(doors).allSatisfy(door -> assertThatThrownBy(() -> as(other, () -> {
                    door.run();
                    return null;
                }))
                .isInstanceOf(NotFoundException.class));
        assertThat(as(other, () -> queries.columns(job))).isEmpty();
        assertThat(as(other, () -> queries.samples(job, ImportOutcome.FAULTY))).isEmpty();
        assertThat(as(other, () -> queries.list(ImportFilter.all(), PageRequest.first(50)))
                        .rows())
                .isEmpty();
        assertThat(as(other, () -> queries.failed())).isEmpty();
        assertThat(as(other, () -> steps.piece(job, 0))).isEmpty();
        assertThat(as(owner, () -> queries.failed()))
                .extracting(view -> view.id())
                .contains(job);
    }

    @Test
    void anotherTenantsCustomerDoesNotExist() {
        Partner owner = network.direct();
        Partner other = network.direct();
        String msId = id();
        run(owner, CUSTOMERS + msId + ",Secret,,\n");
        long customer = network.number("SELECT id FROM company WHERE ms_tenant_id = ?", msId);

        assertThatThrownBy(() -> run(other, SUBSCRIPTIONS + id() + ",Teams,1,Active,\n", customer))
                .isInstanceOf(NotFoundException.class);
        assertThat(as(other, () -> queries.customerName(customer))).isEmpty();
    }

    @Test
    void wantsThePermission() {
        Caller viewer = new Caller(1, 1L, "COMMERCIAL", "DIRECT_BILL_PARTNER", Set.of(Permission.CUSTOMER_VIEW));

        assertThatThrownBy(() -> CallerContext.runAs(
                        viewer, () -> service.upload(new UploadImport("x.csv", null), stream(CUSTOMERS))))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> CallerContext.runAs(
                        viewer, () -> exports.customers(java.io.OutputStream.nullOutputStream(), Locale.ENGLISH)))
                .isInstanceOf(ForbiddenException.class);
    }
}
