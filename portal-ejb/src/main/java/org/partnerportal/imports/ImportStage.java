package org.partnerportal.imports;

import java.util.List;
import java.util.stream.Collectors;

/** Where a file stands, as the person asks who looks for it. */
public enum ImportStage {
    /** It goes on when somebody says so. */
    FOR_YOU(ImportStatus.WAITING, ImportStatus.READY),
    WORKING(ImportStatus.READING, ImportStatus.COMPARING, ImportStatus.RUNNING),
    DONE(ImportStatus.DONE),
    FAILED(ImportStatus.FAILED),
    CANCELLED(ImportStatus.CANCELLED);

    private final List<ImportStatus> statuses;

    ImportStage(ImportStatus... statuses) {
        this.statuses = List.of(statuses);
    }

    /** What stands within {@code IN (…)}. */
    String in() {
        return statuses.stream().map(status -> "'" + status.name() + "'").collect(Collectors.joining(", "));
    }
}
