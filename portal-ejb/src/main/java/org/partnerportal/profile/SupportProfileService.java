package org.partnerportal.profile;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import org.partnerportal.shared.change.FactsChanged;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Writes the support profile. */
@Stateless
public class SupportProfileService {

    @Inject
    private SupportProfileRepository profiles;

    @Inject
    private Clock clock;

    @Inject
    private Event<FactsChanged> factsChanged;

    /**
     * Adds a version; without any difference to the current one nothing happens.
     *
     * @return the profile as it now is
     * @throws SupportProfileInvalidException naming the fields that are wrong
     * @throws ChangedMeanwhileException when it is not the version that the editor saw
     */
    @Requires(Permission.SUPPORT_PROFILE_EDIT)
    public SupportProfile save(@Valid SaveSupportProfile command) {
        SaveSupportProfile wanted = SupportProfileCheck.canonical(command, profiles.country());
        Caller caller = CallerContext.current();
        SupportProfile now = profiles.current().orElseGet(() -> SupportProfile.none(caller.companyId()));
        if (now.versionNo() != command.versionNo()) {
            throw new ChangedMeanwhileException();
        }
        if (same(now, wanted)) {
            return now;
        }
        SupportProfile saved =
                profiles.add(new SupportProfileVersion(caller.companyId(), wanted, clock.instant(), caller.userId()));
        factsChanged.fire(FactsChanged.of(caller.companyId()));
        return saved;
    }

    private static boolean same(SupportProfile now, SaveSupportProfile wanted) {
        return now.written()
                && now.email().equals(wanted.email())
                && now.telephone().equals(wanted.telephone())
                && now.website().equals(wanted.website());
    }
}
