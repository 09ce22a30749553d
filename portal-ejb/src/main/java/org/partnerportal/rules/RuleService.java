package org.partnerportal.rules;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Chooses between the readings of a contradiction. Counts from the next request on, on every node. */
@Stateless
public class RuleService {

    private static final String CLOUDS = "COMMERCIAL|US_GOVERNMENT|GERMANY|CHINA";
    private static final String OPERATOR = "OPERATOR";
    private static final String CUSTOMER = "CUSTOMER";

    @Inject
    private RuleCache cache;

    @Inject
    private RuleRepository rules;

    @Inject
    private Event<ReadingChosen> chosen;

    @Inject
    private Clock clock;

    /**
     * For the caller's own account, in a matter that is the partner's own.
     *
     * @throws NotYoursToDecideException in any other matter
     * @throws NotFoundException when there is no such contradiction or reading
     */
    @Requires(Permission.RIGHTS_MANAGE)
    public void chooseForAccount(@NotNull @Valid ChooseReading command) {
        String kind = CallerContext.current().kind();
        if (find(command).decidedBy() != Decider.PARTNER || OPERATOR.equals(kind) || CUSTOMER.equals(kind)) {
            throw new NotYoursToDecideException();
        }
        Map<String, Choice> before = rules.ofAccount();
        Map<String, Choice> after = new HashMap<>(before);
        after.put(
                command.contradiction(),
                new Choice(command.reading(), CallerContext.current().userId(), clock.instant()));
        chosen.fire(new ReadingChosen(readings(before), readings(after)));
        rules.chooseForAccount(command.contradiction(), command.reading(), clock.instant());
    }

    /**
     * For all accounts of a cloud, by the operator of the portal.
     *
     * @throws NotYoursToDecideException for anybody else, and where nobody decides
     * @throws NotFoundException when there is no such contradiction or reading
     */
    @Requires(Permission.RIGHTS_MANAGE)
    public void chooseForCloud(@NotNull @Pattern(regexp = CLOUDS) String cloud, @NotNull @Valid ChooseReading command) {
        boolean operator = OPERATOR.equals(CallerContext.current().kind());
        if (find(command).decidedBy() == Decider.NOBODY || !operator) {
            throw new NotYoursToDecideException();
        }
        rules.chooseForCloud(cloud, command.contradiction(), command.reading(), clock.instant());
    }

    private Contradiction find(ChooseReading command) {
        return cache.book()
                .contradiction(command.contradiction())
                .filter(known -> known.has(command.reading()))
                .orElseThrow(NotFoundException::new);
    }

    private Readings readings(Map<String, Choice> ofAccount) {
        return cache.book().readings(CallerContext.current().cloud(), ofAccount);
    }
}
