package org.partnerportal.web.relationship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import org.partnerportal.relationship.TransferRow;
import org.partnerportal.web.shared.Messages;
import org.partnerportal.web.shared.Viewer;

/** How much time the partner of record has left, in words. */
@Named
@RequestScoped
public class TransferClock {

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    public boolean late(TransferRow row) {
        return row.late(clock.instant());
    }

    /** Whole days that are left, or by which it is late; a day that has begun counts. */
    public String text(TransferRow row) {
        Duration left = Duration.between(clock.instant(), row.dueAt());
        long days = left.abs().toDays() + 1;
        String key = left.isNegative() ? "relationship.transfer.lateBy" : "relationship.transfer.left";
        String text = Messages.in(viewer.getLocale()).getString(key);
        return new MessageFormat(text, viewer.getLocale()).format(new Object[] {days});
    }
}
