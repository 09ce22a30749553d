package org.partnerportal.dev.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.probe.GuardProbe;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.security.Permission;

class GuardIT extends PortalIT {

    @Inject
    private GuardProbe probe;

    @Test
    void refusesAnOperationThatDeclaresNothing() {
        assertThatThrownBy(() -> CallerContext.runAs(Caller.system(1), probe::undeclared))
                .isInstanceOf(EJBException.class)
                .hasStackTraceContaining("operation without a declared permission");
    }

    @Test
    void refusesACallerWithoutThePermission() {
        assertThatThrownBy(() -> CallerContext.runAs(with(Permission.OFFER_VIEW), probe::guarded))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void refusesNobody() {
        assertThatThrownBy(() -> probe.guarded()).hasStackTraceContaining("no caller");
    }

    @Test
    void admitsACallerWithThePermission() throws Exception {
        assertThat(CallerContext.callAs(with(Permission.OFFER_PUBLISH), probe::guarded))
                .isEqualTo("reached");
    }

    @Test
    void admitsEverybodyToWhatIsPublic() {
        assertThat(probe.open()).isEqualTo("reached");
    }

    private static Caller with(Permission permission) {
        return new Caller(1, 1L, "COMMERCIAL", "DIRECT_BILL_PARTNER", Set.of(permission));
    }
}
