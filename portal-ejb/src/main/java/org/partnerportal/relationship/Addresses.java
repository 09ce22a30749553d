package org.partnerportal.relationship;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.partnerportal.mail.MailMessage;
import org.partnerportal.notice.ContactPerson;
import org.partnerportal.notice.ContactPersonQueries;
import org.partnerportal.profile.SupportProfile;
import org.partnerportal.profile.SupportProfileQueries;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/** Where letters go. */
@Dependent
class Addresses {

    @Inject
    private ContactPersonQueries persons;

    @Inject
    private SupportProfileQueries profiles;

    @Inject
    private Clock clock;

    /** The first of the persons whom that partner tells about changes; null when there is none. */
    String ofCustomer(long partnerId, long customerId) {
        return CallerContext.getAs(Caller.system(partnerId), () -> persons.of(customerId)).stream()
                .map(ContactPerson::email)
                .findFirst()
                .orElse(null);
    }

    /** The address of the partner's support profile; null when it has none that a mail can go to. */
    String ofPartner(long partnerId) {
        SupportProfile profile =
                profiles.profilesAt(Set.of(partnerId), clock.instant()).get(partnerId);
        return profile != null && MailMessage.isAddress(profile.email()) ? profile.email() : null;
    }
}
