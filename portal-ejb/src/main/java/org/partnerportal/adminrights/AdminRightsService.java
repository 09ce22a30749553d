package org.partnerportal.adminrights;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** What a partner does about admin rights: asks for them, enters those that exist, and ends them. */
@Stateless
public class AdminRightsService {

    @Inject
    private AdminRightsRepository relationships;

    @Inject
    private AdminRightsPost post;

    @Inject
    private OneDelegate oneDelegate;

    @Inject
    private CustomerQueries customers;

    @Inject
    private Clock clock;

    /**
     * Asks a customer, whose global administrators are told by mail, and answers the id of the request.
     *
     * @throws NotFoundException when the caller does not serve this customer, or there is no such role
     * @throws AdminRightsNameTakenException when the caller has another relationship of that name
     * @throws AutoExtendNotAllowedException with the role Global Administrator
     */
    @Requires(Permission.ADMIN_RIGHTS_REQUEST)
    public long request(@Valid @NotNull RequestAdminRights command) {
        String name = nameFor(command.customerId(), command.name());
        if (command.roles().stream().anyMatch(role -> AdminRoles.byName(role).isEmpty())) {
            throw new NotFoundException();
        }
        checkExtension(command.roles(), command.autoExtend());
        Caller caller = CallerContext.current();
        AdminRelationship requested =
                AdminRelationship.requested(command, name, caller.companyId(), caller.userId(), now());
        relationships.add(requested, command.roles(), checked(command.services()));
        post.tellCustomer(AdminNews.REQUESTED, requested.id());
        return requested.id();
    }

    /**
     * Enters a relationship that exists at Microsoft, whatever its state and roles are called there.
     *
     * @throws NotFoundException when the caller does not serve this customer
     * @throws AdminRightsNameTakenException when the caller has another relationship of that name
     * @throws AdminRightsRefusedException for what cannot be
     * @throws AutoExtendNotAllowedException with the role Global Administrator
     * @throws ServiceDelegatedException when another partner holds them, in a cloud that knows one for each service
     */
    @Requires(Permission.ADMIN_RIGHTS_REQUEST)
    public long record(@Valid @NotNull RecordAdminRights command) {
        String name = nameFor(command.customerId(), command.name());
        Set<String> roles = command.roles().stream().map(AdminRoles::known).collect(Collectors.toSet());
        checkExtension(roles, command.autoExtend());
        Caller caller = CallerContext.current();
        Instant now = now();
        if (AdminState.of(command.state()).runs()) {
            oneDelegate.check(caller.companyId(), command.customerId(), command.services(), now);
        }
        AdminRelationship recorded =
                AdminRelationship.recorded(command, name, caller.companyId(), caller.userId(), now);
        return relationships.add(recorded, roles, checked(command.services())).id();
    }

    /**
     * Enters what comes with a relationship: delegated admin privileges as a whole (DOMAIN 2.5, 3.6), or for those services that
     * no other partner holds, in a cloud that knows one for each; none when nothing is left.
     *
     * @throws NotFoundException when the caller does not serve this customer
     */
    @Requires(Permission.ADMIN_RIGHTS_REQUEST)
    public void delegate(long customerId, @NotNull Instant since) {
        customers.get(customerId);
        oneDelegate
                .left(CallerContext.current().companyId(), customerId, now())
                .ifPresent(services -> record(new RecordAdminRights(
                        customerId,
                        AdminKind.DAP,
                        "",
                        AdminState.ACTIVE.name(),
                        Set.of(),
                        since,
                        null,
                        false,
                        services)));
    }

    /**
     * Takes over which state Microsoft shows, for what was approved or ended there.
     *
     * @throws AdminRightsRefusedException for a state that would revive what is over
     * @throws ChangedMeanwhileException when somebody else saved since
     * @throws ServiceDelegatedException as {@link #record}
     */
    @Requires(Permission.ADMIN_RIGHTS_REQUEST)
    public void noteState(@Valid @NotNull NoteAdminState command) {
        AdminRelationship noted = own(command.id(), command.version());
        Instant now = now();
        if (AdminState.of(command.state()).runs()) {
            oneDelegate.check(noted.partnerId(), noted.customerId(), relationships.services(noted), now);
        }
        noted.note(command.state(), now);
        relationships.save();
    }

    /** @throws AdminRightsStateException when it is over already */
    @Requires(Permission.ADMIN_RIGHTS_REQUEST)
    public void terminate(long id, long version) {
        own(id, version).end(EndedBy.PARTNER, now());
        relationships.save();
        post.tellBoth(AdminNews.ENDED_BY_PARTNER, id);
    }

    /** Ends all relationships with a customer that are not over, and answers how many these were. */
    @Requires(Permission.ADMIN_RIGHTS_REQUEST)
    public int terminateAll(long customerId) {
        Instant now = now();
        int ended = 0;
        for (AdminRelationship relationship : relationships.ownWith(customerId)) {
            if (relationship.endable(now)) {
                relationship.end(EndedBy.PARTNER, now);
                ended++;
                post.tellBoth(AdminNews.ENDED_BY_PARTNER, relationship.id());
            }
        }
        relationships.save();
        return ended;
    }

    /**
     * Lets a relationship in force go on by itself, or not any more.
     *
     * @throws AutoExtendNotAllowedException with the role Global Administrator
     * @throws AdminRightsStateException when it is not in force
     */
    @Requires(Permission.ADMIN_RIGHTS_REQUEST)
    public void autoExtend(long id, long version, boolean itself) {
        AdminRelationship relationship = own(id, version);
        relationship.extendItself(itself, relationships.has(relationship, AdminRole.GLOBAL_ADMINISTRATOR), now());
        relationships.save();
    }

    /** @throws NotFoundException when the caller has no such relationship with such roles; then none is mapped */
    @Requires(Permission.ADMIN_RIGHTS_GROUPS)
    public void mapRoles(@Valid @NotNull MapAdminRoles command) {
        command.securityGroups().forEach((role, typed) -> {
            String group = typed.strip();
            if (!relationships.map(command.id(), role, group.isEmpty() ? null : group)) {
                throw new NotFoundException();
            }
        });
    }

    private AdminRelationship own(long id, long version) {
        AdminRelationship found = relationships.own(id).orElseThrow(NotFoundException::new);
        if (found.version() != version) {
            throw new ChangedMeanwhileException();
        }
        return found;
    }

    /** The wall, and a name where none was given. */
    private String nameFor(long customerId, String wanted) {
        String customer = customers.get(customerId).name();
        if (!wanted.isBlank()) {
            return wanted.strip();
        }
        String stem = customer.substring(0, Math.min(customer.length(), AdminTerms.NAME_LENGTH - 5))
                .strip();
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? stem : stem + " " + number)
                .filter(name -> !relationships.named(name))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> checked(Set<String> services) {
        if (!AdminServices.known(services)) {
            throw new NotFoundException();
        }
        return services;
    }

    private static void checkExtension(Set<String> roles, boolean autoExtend) {
        if (autoExtend && roles.contains(AdminRole.GLOBAL_ADMINISTRATOR)) {
            throw new AutoExtendNotAllowedException();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
