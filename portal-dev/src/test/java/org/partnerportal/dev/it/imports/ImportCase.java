package org.partnerportal.dev.it.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.imports.Network.Partner;
import org.partnerportal.imports.ImportExports;
import org.partnerportal.imports.ImportQueries;
import org.partnerportal.imports.ImportRunner;
import org.partnerportal.imports.ImportService;
import org.partnerportal.imports.ImportStatus;
import org.partnerportal.imports.ImportSteps;
import org.partnerportal.imports.ImportView;
import org.partnerportal.imports.LineCounts;
import org.partnerportal.imports.UploadImport;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/** Base of the tests of imports: partners, files and what became of them. */
abstract class ImportCase extends PortalIT {

    static final String CUSTOMERS = "Microsoft ID,Company name,Primary domain name,Relationship\n";
    static final String SUBSCRIPTIONS = "Subscription ID,Subscription,Quantity,Status,Reseller\n";
    static final String COMBINED =
            "Microsoft ID,Company name,Primary domain name,Subscription ID,Subscription,Quantity,"
                    + "Status,Reseller,Designated support contact,Contact e-mail,Contact language\n";

    @Inject
    Network network;

    @Inject
    ImportRunner runner;

    @Inject
    ImportService service;

    @Inject
    ImportQueries queries;

    @Inject
    ImportExports exports;

    @Inject
    ImportSteps steps;

    static String id() {
        return UUID.randomUUID().toString();
    }

    static <T> T as(Partner partner, Callable<T> work) {
        try {
            return CallerContext.callAs(Caller.system(partner.id()), work);
        } catch (RuntimeException asItIs) {
            throw asItIs;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    ImportView run(Partner partner, String file) {
        return run(partner, file, null);
    }

    ImportView run(Partner partner, String file, Long customer) {
        return as(partner, () -> runner.runNow(new UploadImport("file.csv", customer), stream(file)));
    }

    long upload(Partner partner, byte[] file) {
        return as(partner, () -> service.upload(new UploadImport("file.csv", null), new ByteArrayInputStream(file)));
    }

    /** Waits until the background work has brought it there. */
    ImportView await(Partner partner, long id, ImportStatus... wanted) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (true) {
            ImportView now = as(partner, () -> queries.get(id));
            if (java.util.List.of(wanted).contains(now.status())) {
                return now;
            }
            assertThat(System.nanoTime())
                    .as("import %s is still %s", id, now.status())
                    .isLessThan(end);
            pause();
        }
    }

    String export(Partner partner, Consumer<OutputStream> write) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        as(partner, () -> {
            write.accept(out);
            return null;
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    String faulty(Partner partner, long id, Locale locale) {
        return export(partner, out -> exports.faulty(id, out, locale, fault -> fault.fault() + " " + fault.value()));
    }

    static void assertCounts(ImportView done, long added, long changed, long same, long faulty) {
        assertThat(done.status()).as("problem %s", done.problem()).isEqualTo(ImportStatus.DONE);
        LineCounts lines = done.lines();
        assertThat(new long[] {lines.added(), lines.changed(), lines.same(), lines.faulty()})
                .containsExactly(added, changed, same, faulty);
    }

    static ByteArrayInputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
