package org.partnerportal.relationship;

import java.time.Instant;

/** A request as the side sees it that is to answer. */
record OpenRequest(
        long id,
        long partnerId,
        RequestKind kind,
        String identifier,
        String name,
        String domain,
        String recipient,
        boolean adminRights,
        RequestState state,
        Instant expiresAt,
        Long requestedBy) {}
