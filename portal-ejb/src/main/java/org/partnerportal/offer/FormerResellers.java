package org.partnerportal.offer;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.partnerportal.company.PartnershipEnded;

/** A provider answers no more for what a former reseller had left to it. */
@Dependent
class FormerResellers {

    @Inject
    private OutsourcingRepository outsourcing;

    void left(@Observes PartnershipEnded event) {
        outsourcing.endWith(event.resellerId(), event.at());
    }
}
