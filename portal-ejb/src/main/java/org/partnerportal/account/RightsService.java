package org.partnerportal.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.shared.security.Requires;

/** Says where the caller's account differs from the defaults. Counts from everybody's next request on. */
@Stateless
public class RightsService {

    @Inject
    private OwnRise rise;

    @Inject
    private RightsRepository rights;

    @Inject
    private Clock clock;

    /**
     * Gives a task to a role, or takes it. What is as by default is no difference any more.
     *
     * @throws NotFoundException when companies of this kind have no such task or role
     * @throws TaskNotToGiveException when no source lets the role have it, or it cannot be done without
     * @throws OwnRightsException when it would open something to the caller
     */
    @Requires(Permission.RIGHTS_MANAGE)
    public void change(@NotNull @Valid ChangeTask command) {
        RoleRights before = rise.now();
        TaskCell cell = before.tasks().stream()
                .filter(task -> task.code().equals(command.task()))
                .filter(task -> command.role().side() == Role.Side.of(before.kind()))
                .findFirst()
                .map(task -> before.cell(task, command.role()))
                .orElseThrow(NotFoundException::new);
        if (!cell.changeable()) {
            throw new TaskNotToGiveException();
        }
        TaskDifference difference =
                RightsRepository.difference(cell.task(), cell.role(), command.allowed(), clock.instant());
        rise.refuse(before, before.with(difference));
        if (command.allowed() == cell.byDefault()) {
            rights.remove(cell.task().code(), cell.role());
        } else {
            rights.store(difference);
        }
    }
}
