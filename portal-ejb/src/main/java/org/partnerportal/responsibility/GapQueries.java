package org.partnerportal.responsibility;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.partnerportal.responsibility.SupportLoadRepository.Count;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/**
 * What the calling partner has to mend so that its customers get a good answer (N-21). What was published and who may
 * act is of this moment; how many subscriptions that concerns was counted in the background.
 */
@Stateless
public class GapQueries {

    @Inject
    private SupportLoadRepository loads;

    @Inject
    private GapReader reader;

    @Inject
    private Clock clock;

    /** All gaps, the worst first; a fixed number of statements however many customers there are. */
    @Requires(Permission.OFFER_VIEW)
    public Gaps list() {
        Optional<Count> count = loads.count();
        long withoutPerson = count.map(Count::customersWithoutPerson).orElse(0L);
        return new Gaps(
                GapList.of(reader.read(loads.loads(), withoutPerson, clock.instant())),
                count.map(Count::at).orElse(null));
    }
}
