package org.partnerportal.imports;

import static org.partnerportal.shared.security.Permission.CUSTOMER_IMPORT;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Requires;

/** Imports a file from beginning to end without a person in between: for demo data, tests and measurements. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRunner {

    @Inject
    private ImportService service;

    @Inject
    private ImportQueries queries;

    @Inject
    private ImportWorker worker;

    /**
     * @return the import as it ended: done, or where and why it stopped
     */
    @Requires(CUSTOMER_IMPORT)
    public ImportView runNow(UploadImport upload, InputStream content) {
        long company = CallerContext.current().companyId();
        long id = service.upload(upload, content);
        worker.work(company);
        if (queries.get(id).status() == ImportStatus.READY) {
            service.run(id);
            worker.work(company);
        }
        return queries.get(id);
    }
}
