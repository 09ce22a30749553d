package org.partnerportal.relationship;

import java.time.Instant;
import org.partnerportal.company.CompanyView;

/**
 * What a link asks for, and how whoever opened it stands to it.
 *
 * @param name what the partner calls the company that is meant
 * @param expiresAt null for the one link of a partner that lasts until it is taken back
 * @param recipient to whom the link was mailed, who may open an account with it
 */
public record Invitation(
        RequestKind kind,
        CompanyView partner,
        String name,
        String recipient,
        boolean adminRights,
        RequestState state,
        Instant expiresAt,
        Standing standing) {

    /** How the visitor stands to the request. */
    public enum Standing {
        /** Not signed in, and the company that is meant has people who can. */
        SIGN_IN,
        /** Not signed in, and nobody of the company can: the link opens an account. */
        OPEN_ACCOUNT,
        /** Not signed in, nobody can, and others have to do with the company, so the link is not enough. */
        ASK_OPERATOR,
        /** Signed in for another company. */
        ANOTHER_COMPANY,
        /** Signed in for the company, without the role that decides. */
        NO_ROLE,
        /** May accept and decline. */
        DECIDES
    }
}
