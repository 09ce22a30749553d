package org.partnerportal.web.shared;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What every page says about whoever is signed in. The feature {@code account} provides the one implementation; rights,
 * tenant, cloud and kind of company come from {@link org.partnerportal.shared.security.CallerContext}.
 */
public interface SignedIn {

    /** False for somebody who merely opened a page. The other methods then answer nothing useful. */
    boolean present();

    String userName();

    String companyName();

    /** The language that the user set for himself. */
    Optional<Locale> language();

    /** The zone that the user set for himself. */
    Optional<ZoneId> zone();
}
