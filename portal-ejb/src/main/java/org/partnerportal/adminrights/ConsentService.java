package org.partnerportal.adminrights;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** What a customer's global administrator says to admin rights (DOMAIN 3.5, 3.6). */
@Stateless
public class ConsentService {

    @Inject
    private AdminRightsRepository relationships;

    @Inject
    private OneDelegate oneDelegate;

    @Inject
    private AdminRightsPost post;

    @Inject
    private Clock clock;

    /**
     * Agrees to all roles that are asked for; the term begins now.
     *
     * @param version the version that was read: nobody agrees to what has changed since
     * @throws NotFoundException when nobody asks the caller's company for it
     * @throws AdminRequestExpiredException when it comes too late
     * @throws AdminRightsStateException when it was answered before
     * @throws ServiceDelegatedException when another partner holds such rights, in a cloud that knows one for each service
     */
    @Requires(Permission.CONSENT_GIVE)
    public void approve(long id, long version) {
        AdminRelationship asked = given(id, version);
        Instant now = now();
        oneDelegate.check(asked.partnerId(), asked.customerId(), relationships.services(asked), now);
        asked.approve(CallerContext.current().userId(), now);
        relationships.save();
        post.tellPartner(AdminNews.APPROVED, id);
    }

    /**
     * Declines a request, or takes the rights back.
     *
     * @throws AdminRightsStateException when it is over already
     */
    @Requires(Permission.CONSENT_GIVE)
    public void terminate(long id, long version) {
        given(id, version).end(EndedBy.CUSTOMER, now());
        relationships.save();
        post.tellBoth(AdminNews.ENDED_BY_CUSTOMER, id);
    }

    /** Takes back all that one partner holds or asks for, and answers how many these were. */
    @Requires(Permission.CONSENT_GIVE)
    public int withdrawAll(long partnerId) {
        Instant now = now();
        List<AdminRelationship> ended = relationships.givenTo(partnerId).stream()
                .filter(relationship -> relationship.endable(now))
                .toList();
        ended.forEach(relationship -> relationship.end(EndedBy.CUSTOMER, now));
        relationships.save();
        ended.forEach(relationship -> post.tellBoth(AdminNews.ENDED_BY_CUSTOMER, relationship.id()));
        return ended.size();
    }

    /**
     * Lets the rights go on by themselves, or not any more.
     *
     * @throws AutoExtendNotAllowedException with the role Global Administrator
     * @throws AdminRightsStateException when it is not in force
     */
    @Requires(Permission.CONSENT_GIVE)
    public void autoExtend(long id, long version, boolean itself) {
        AdminRelationship relationship = given(id, version);
        relationship.extendItself(itself, relationships.has(relationship, AdminRole.GLOBAL_ADMINISTRATOR), now());
        relationships.save();
    }

    private AdminRelationship given(long id, long version) {
        AdminRelationship found = relationships.given(id).orElseThrow(NotFoundException::new);
        if (found.version() != version) {
            throw new ChangedMeanwhileException();
        }
        return found;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
