package org.partnerportal.responsibility;

import java.util.List;

/**
 * Who supports one subscription, what there is to show, and why.
 *
 * @param company the responsible company; null exactly when {@code contents} is {@link Contents#MICROSOFT}
 * @param offerVersionId the version to show, null unless contents say offer
 * @param portal Microsoft's portal, null unless contents say Microsoft
 * @param path who is asked in turn; Microsoft comes after the last one
 * @param passedOver who came before and cannot be shown
 */
public record Responsibility(
        SupportedProduct product,
        Party company,
        Contents contents,
        Long offerVersionId,
        Portal portal,
        Reason reason,
        List<Party> path,
        List<PassedOver> passedOver) {

    public Responsibility {
        path = List.copyOf(path);
        passedOver = List.copyOf(passedOver);
    }
}
