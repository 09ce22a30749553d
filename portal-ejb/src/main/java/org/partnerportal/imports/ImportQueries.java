package org.partnerportal.imports;

import static org.partnerportal.shared.security.Permission.CUSTOMER_IMPORT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.shared.security.Requires;

/** The tenant's imports: the list, one of them, what was understood of it and what it would do. */
@Stateless
public class ImportQueries {

    private static final int SAMPLES = 5;
    private static final int MOST_FAILED = 20;

    @Inject
    private ImportJobRepository jobs;

    @Inject
    private StagingRepository staging;

    /** One page, with two statements. */
    @Requires(CUSTOMER_IMPORT)
    public Page<ImportView> list(ImportFilter filter, PageRequest request) {
        return Page.of(jobs.views(jobs.list(filter, request)), request, filter.sort()::cursor);
    }

    @Requires(CUSTOMER_IMPORT)
    public ImportView get(long id) {
        return jobs.get(id).view();
    }

    /** What was understood of the headings. */
    @Requires(CUSTOMER_IMPORT)
    public List<ImportColumn> columns(long id) {
        return jobs.columns(id);
    }

    /** Lines of one outcome as examples; none once the import has run, except faulty ones. */
    @Requires(CUSTOMER_IMPORT)
    public List<ImportSample> samples(long id, ImportOutcome outcome) {
        return staging.samples(id, outcome, SAMPLES);
    }

    /** PartnerIDs that the file names as resellers and that are not linked with the tenant. */
    @Requires(CUSTOMER_IMPORT)
    public List<String> unknownResellers(long id) {
        return staging.unknownResellers(id, SAMPLES);
    }

    /** Name of one of the tenant's customers. */
    @Requires(CUSTOMER_IMPORT)
    public Optional<String> customerName(long customerId) {
        return jobs.customerName(customerId);
    }

    /** What failed, waits for a person or left lines out, and is not settled; the newest first. */
    @Requires(CUSTOMER_IMPORT)
    public List<ImportView> failed() {
        return jobs.needingAttention(MOST_FAILED);
    }

    /** Encodings that a person may say a file has. */
    @Requires(CUSTOMER_IMPORT)
    public List<String> charsets() {
        return FileHead.CHARSETS.stream().map(Charset::name).toList();
    }
}
