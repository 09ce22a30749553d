package org.partnerportal.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.Charset;
import java.time.Instant;
import org.partnerportal.shared.persistence.CloudOwned;

/** One uploaded file and where it is on its way; the rules of which step may follow which. */
@Entity
@Table(name = "import_job")
class ImportJob extends CloudOwned {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "company_id")
    private long companyId;

    @Column(name = "user_id")
    private Long userId;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @Enumerated(EnumType.STRING)
    private ImportProblem problem;

    @Column(name = "problem_line")
    private Long problemLine;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_bytes")
    private long fileBytes;

    private String charset;

    @Column(name = "field_separator")
    private String separator;

    @Column(name = "customer_id")
    private Long customerId;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "run_at")
    private Instant runAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private boolean settled;

    @Column(name = "bytes_read")
    private long bytesRead;

    @Column(name = "last_line")
    private long lastLine;

    private long checkpoint;

    @Column(name = "new_lines")
    private long newLines;

    @Column(name = "changed_lines")
    private long changedLines;

    @Column(name = "same_lines")
    private long sameLines;

    @Column(name = "faulty_lines")
    private long faultyLines;

    @Column(name = "warned_lines")
    private long warnedLines;

    @Version
    private long version;

    protected ImportJob() {}

    static ImportJob of(long companyId, Long userId, UploadImport upload, Instant now) {
        ImportJob job = new ImportJob();
        job.companyId = companyId;
        job.userId = userId;
        job.fileName = upload.fileName();
        job.customerId = upload.customerId();
        job.uploadedAt = now;
        return job;
    }

    void uploaded(long bytes) {
        fileBytes = bytes;
    }

    /** Takes over what the headings (or a person) say; from here the file is read, or waits for what is missing. */
    void understand(FileHead head, ImportKind understood, Long customer) {
        require(status == null || status == ImportStatus.WAITING || status == ImportStatus.READY);
        charset = head.charset().name();
        separator = String.valueOf(head.separator());
        kind = understood;
        customerId = understood == null || !understood.hasCustomers() ? customer : null;
        problem = missing(head);
        problemLine = problem == ImportProblem.ENCODING || problem == ImportProblem.QUOTE ? 1L : null;
        status = problem == null ? ImportStatus.READING : ImportStatus.WAITING;
        if (problem == ImportProblem.QUOTE) {
            status = ImportStatus.FAILED;
            endedAt = uploadedAt;
        }
        bytesRead = 0;
        restart();
    }

    private ImportProblem missing(FileHead head) {
        if (!head.certain()) {
            return ImportProblem.ENCODING;
        }
        if (head.columns().isEmpty()) {
            return ImportProblem.QUOTE;
        }
        if (kind == null) {
            return ImportProblem.COLUMNS;
        }
        return kind == ImportKind.SUBSCRIPTIONS && customerId == null ? ImportProblem.CUSTOMER : null;
    }

    void progress(long bytes) {
        bytesRead = Math.min(bytes, fileBytes);
    }

    /** The whole file has been read; an empty one fails here. */
    void read(long last, Instant now) {
        require(status == ImportStatus.READING);
        lastLine = last;
        bytesRead = fileBytes;
        if (last == 0) {
            fail(ImportProblem.NO_LINES, null, now);
        } else {
            status = ImportStatus.COMPARING;
            restart();
        }
    }

    /** A stretch of lines was compared or written; the last one ends the phase. */
    void advance(long upTo, LineCounts counts, Instant now) {
        checkpoint = upTo;
        newLines += counts.added();
        changedLines += counts.changed();
        sameLines += counts.same();
        faultyLines += counts.faulty();
        warnedLines += counts.warned();
        if (checkpoint >= lastLine) {
            boolean compared = status == ImportStatus.COMPARING;
            status = compared ? ImportStatus.READY : ImportStatus.DONE;
            endedAt = compared ? null : now;
        }
    }

    void run(Instant now) {
        require(status == ImportStatus.READY);
        status = ImportStatus.RUNNING;
        runAt = now;
        restart();
    }

    void cancel(Instant now) {
        require(status.cancellable());
        status = ImportStatus.CANCELLED;
        endedAt = now;
    }

    /** What a person can mend at the page makes the file wait; anything else ends it. */
    void fail(ImportProblem why, Long line, Instant now) {
        problem = why;
        problemLine = line;
        status = why.mendable() ? ImportStatus.WAITING : ImportStatus.FAILED;
        endedAt = why.mendable() ? null : now;
    }

    void settle() {
        settled = true;
    }

    private void restart() {
        checkpoint = 0;
        newLines = 0;
        changedLines = 0;
        sameLines = 0;
        faultyLines = 0;
        warnedLines = 0;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new ImportNotReadyException(status);
        }
    }

    boolean is(ImportStatus asked) {
        return status == asked;
    }

    long id() {
        return id;
    }

    long companyId() {
        return companyId;
    }

    ImportKind kind() {
        return kind;
    }

    ImportStatus status() {
        return status;
    }

    Charset charset() {
        return FileHead.charset(charset);
    }

    char separator() {
        return separator.isEmpty() ? '\t' : separator.charAt(0);
    }

    Long userId() {
        return userId;
    }

    Long customerId() {
        return customerId;
    }

    long checkpoint() {
        return checkpoint;
    }

    long lastLine() {
        return lastLine;
    }

    ImportView view() {
        return new ImportView(
                id,
                kind,
                status,
                problem,
                problemLine,
                fileName,
                fileBytes,
                charset,
                customerId,
                userId,
                uploadedAt,
                runAt,
                endedAt,
                settled,
                new LineCounts(newLines, changedLines, sameLines, faultyLines, warnedLines),
                percent());
    }

    private int percent() {
        if (status == ImportStatus.READING) {
            return (int) (bytesRead * 100 / Math.max(1, fileBytes));
        }
        return status == ImportStatus.DONE ? 100 : (int) (checkpoint * 100 / Math.max(1, lastLine));
    }

    @Override
    public long tenantId() {
        return companyId;
    }
}
