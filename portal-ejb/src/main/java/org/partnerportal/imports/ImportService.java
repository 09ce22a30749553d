package org.partnerportal.imports;

import static org.partnerportal.shared.security.Permission.CUSTOMER_IMPORT;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Requires;

/** Takes files in and lets a person decide about them. Reading, comparing and running go on in the background. */
@Stateless
public class ImportService {

    /** Bytes that a file may have. */
    public static final long MOST_BYTES = 512L << 20;

    @Inject
    private ImportJobRepository jobs;

    @Inject
    private Clock clock;

    @Inject
    private Event<ImportQueued> queued;

    /**
     * Keeps the file and starts to read it, if its headings say what it is.
     *
     * @return id of the import
     * @throws NotFoundException when the customer is not one of the caller's
     * @throws FileTooLargeException beyond {@link #MOST_BYTES}
     */
    @Requires(CUSTOMER_IMPORT)
    public long upload(@Valid @NotNull UploadImport upload, @NotNull InputStream content) {
        try {
            byte[] start = content.readNBytes(FileHead.LENGTH);
            FileHead head = FileHead.of(start);
            ImportKind kind =
                    allowed(head.certain() ? ImportKind.of(head.fields()).orElse(null) : null);
            requireCustomer(upload.customerId());
            Caller caller = CallerContext.current();
            ImportJob job = ImportJob.of(caller.companyId(), caller.userId(), upload, clock.instant());
            job.understand(head, kind, upload.customerId());
            jobs.store(job);
            jobs.replaceColumns(job.id(), head.columns());
            job.uploaded(keep(job, new SequenceInputStream(new ByteArrayInputStream(start), content)));
            jobs.save();
            queued.fire(new ImportQueued(job.companyId()));
            return job.id();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Takes over what a person says about the columns and reads the file anew. */
    @Requires(CUSTOMER_IMPORT)
    public void understand(@Valid @NotNull UnderstandImport command) {
        ImportJob job = jobs.lock(command.id());
        FileHead head = chosen(FileHead.in(FileHead.charset(command.charset()), start(job)), command);
        ImportKind kind = allowed(ImportKind.of(head.fields()).orElseThrow(ColumnsIncompleteException::new));
        requireCustomer(command.customerId());
        job.understand(head, kind, command.customerId());
        jobs.replaceColumns(job.id(), head.columns());
        jobs.save();
        queued.fire(new ImportQueued(job.companyId()));
    }

    /** The headings as they read in another encoding, so that a person can judge it; nothing else happens. */
    @Requires(CUSTOMER_IMPORT)
    public void tryCharset(long id, @NotNull String charset) {
        ImportJob job = jobs.lock(id);
        FileHead head = FileHead.in(FileHead.charset(charset), start(job));
        ImportKind kind = head.certain() ? ImportKind.of(head.fields()).orElse(null) : null;
        job.understand(head, allowed(kind), job.customerId());
        jobs.replaceColumns(id, head.columns());
        jobs.save();
        queued.fire(new ImportQueued(job.companyId()));
    }

    /** Writes what was compared. */
    @Requires(CUSTOMER_IMPORT)
    public void run(long id) {
        ImportJob job = jobs.lock(id);
        job.run(clock.instant());
        jobs.save();
        queued.fire(new ImportQueued(job.companyId()));
    }

    /** Leaves it at that; nothing of the file has been written. */
    @Requires(CUSTOMER_IMPORT)
    public void cancel(long id) {
        jobs.lock(id).cancel(clock.instant());
        jobs.save();
    }

    /** Nothing more needs doing about this import. */
    @Requires(CUSTOMER_IMPORT)
    public void settle(long id) {
        jobs.lock(id).settle();
        jobs.save();
    }

    private ImportKind allowed(ImportKind kind) {
        ImportJobRepository.Importer importer = jobs.importer();
        if (!importer.hasCustomers()) {
            throw new NotAPartnerException();
        }
        if (kind != null && kind.hasSubscriptions() && !importer.importsSubscriptions()) {
            throw new ProviderImportsSubscriptionsException();
        }
        return kind;
    }

    private void requireCustomer(Long customerId) {
        if (customerId != null) {
            jobs.customerMsId(customerId).orElseThrow(NotFoundException::new);
        }
    }

    private FileHead chosen(FileHead head, UnderstandImport command) {
        Set<ImportField> taken = EnumSet.noneOf(ImportField.class);
        List<ImportColumn> columns = new ArrayList<>();
        for (ImportColumn column : head.columns()) {
            ImportField field = command.fields().get(column.position());
            if (field != null && !taken.add(field)) {
                throw new ColumnChosenTwiceException(field);
            }
            columns.add(new ImportColumn(column.position(), column.heading(), column.sample(), field));
        }
        return new FileHead(head.charset(), head.certain(), head.separator(), columns);
    }

    private byte[] start(ImportJob job) {
        try (InputStream file = StoredFile.reader(number -> jobs.piece(job.id(), number))) {
            return file.readNBytes(FileHead.LENGTH);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private long keep(ImportJob job, InputStream content) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[1 << 16];
        try (OutputStream pieces = StoredFile.writer((number, piece) -> jobs.addPiece(job.id(), number, piece))) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes += read;
                if (bytes > MOST_BYTES) {
                    throw new FileTooLargeException(MOST_BYTES >> 20);
                }
                pieces.write(buffer, 0, read);
            }
        }
        return bytes;
    }
}
