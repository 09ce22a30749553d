package org.partnerportal.relationship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the partner of record did about a request.
 *
 * @param note what the customer is told
 * @param caseNumber of Microsoft's service request; may be empty
 * @param version as the caller read it
 */
public record RecordTransferStep(
        long id,
        @NotNull TransferState state,
        @NotBlank @Size(max = 2000) String note,
        @Size(max = 40) String caseNumber,
        long version) {

    public RecordTransferStep {
        caseNumber = caseNumber == null ? "" : caseNumber.strip();
    }
}
