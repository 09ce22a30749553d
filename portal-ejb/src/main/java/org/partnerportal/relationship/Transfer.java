package org.partnerportal.relationship;

import java.util.List;

/** A request for transfer with its evidence, oldest first. */
public record Transfer(TransferRow row, List<TransferStepRow> steps) {

    public Transfer {
        steps = List.copyOf(steps);
    }
}
