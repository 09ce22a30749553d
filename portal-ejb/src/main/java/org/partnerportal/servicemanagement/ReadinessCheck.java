package org.partnerportal.servicemanagement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnerportal.adminrights.AdminKind;
import org.partnerportal.adminrights.AdminRights;
import org.partnerportal.adminrights.AdminRole;
import org.partnerportal.adminrights.AdminState;
import org.partnerportal.adminrights.HeldRole;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.subscription.ProductFamily;

/** The access-readiness light (N-10), worked out of facts alone. */
final class ReadinessCheck {

    private final ReadinessFacts facts;

    private ReadinessCheck(ReadinessFacts facts) {
        this.facts = facts;
    }

    static Readiness of(List<SupportTask> tasks, ReadinessFacts facts) {
        ReadinessCheck check = new ReadinessCheck(facts);
        return new Readiness(tasks.stream()
                .filter(task -> task.rule() == null || !facts.notInCloud().contains(task.rule()))
                .filter(task -> task.families().stream().anyMatch(facts.families()::containsKey))
                .map(check::readiness)
                .toList());
    }

    private TaskReadiness readiness(SupportTask task) {
        List<ReadinessReason> reasons = new ArrayList<>();
        Optional<AdminRights> opens = best(task);
        barriers(task, reasons);
        if (opens.isEmpty()) {
            reasons.add(lacking(task));
        } else {
            warnings(task, opens.get(), reasons);
        }
        if (!active(task)) {
            reasons.add(ReadinessReason.SUBSCRIPTION_NOT_ACTIVE);
        }
        reasons.sort(Comparator.naturalOrder());
        Light light = reasons.stream().map(ReadinessReason::light).reduce(Light.READY, Light::worse);
        return new TaskReadiness(
                task,
                light,
                reasons,
                opens.map(AdminRights::name).orElse(null),
                opens.map(AdminRights::endsAt).orElse(null));
    }

    /** What no admin right helps against. */
    private void barriers(SupportTask task, List<ReadinessReason> reasons) {
        if (facts.barred()) {
            reasons.add(ReadinessReason.PARTNER_BARRED);
        }
        if (!facts.related()) {
            reasons.add(ReadinessReason.NO_RELATIONSHIP);
        }
        if (task.request() && facts.kind() == CompanyKind.INDIRECT_RESELLER) {
            if (task.families().contains(ProductFamily.AZURE)) {
                reasons.add(ReadinessReason.PROVIDER_FILES_AZURE);
            } else if (!facts.resellerMayFile()) {
                reasons.add(ReadinessReason.PROVIDER_FIRST);
            }
        }
    }

    private void warnings(SupportTask task, AdminRights opens, List<ReadinessReason> reasons) {
        if (opens.kind() == AdminKind.DAP) {
            reasons.add(ReadinessReason.ONLY_DAP);
        } else if (opens.state() == AdminState.EXPIRING) {
            reasons.add(ReadinessReason.ENDS_SOON);
        }
        if (task.azureRole()) {
            reasons.add(ReadinessReason.AZURE_ROLE_UNKNOWN);
        }
    }

    /** The nearest to what is needed. Only granular rights can be half there. */
    private ReadinessReason lacking(SupportTask task) {
        List<AdminRights> granular = facts.rights().stream()
                .filter(rights -> rights.kind() == AdminKind.GDAP)
                .toList();
        if (granular.stream().anyMatch(rights -> rights.state().holds() && covers(task, rights, false))) {
            return ReadinessReason.GROUP_MISSING;
        }
        if (granular.stream()
                .anyMatch(rights -> rights.state() == AdminState.APPROVAL_PENDING && covers(task, rights, false))) {
            return ReadinessReason.APPROVAL_PENDING;
        }
        return granular.stream().anyMatch(rights -> rights.state().holds())
                ? ReadinessReason.ROLE_MISSING
                : ReadinessReason.NO_ADMIN_RIGHTS;
    }

    /**
     * The relationship that opens the task for longest. While a granular one is in force the old privileges do not count:
     * sources differ about which of both goes first (DOMAIN 3.6), and this is the careful reading.
     */
    private Optional<AdminRights> best(SupportTask task) {
        boolean granular = facts.rights().stream()
                .anyMatch(rights ->
                        rights.kind() == AdminKind.GDAP && rights.state().holds());
        return facts.rights().stream()
                .filter(rights -> rights.state().holds())
                .filter(rights -> !granular || rights.kind() == AdminKind.GDAP)
                .filter(rights -> covers(task, rights, true))
                .max(Comparator.comparing(ReadinessCheck::end));
    }

    private static boolean covers(SupportTask task, AdminRights rights, boolean mapped) {
        if (rights.kind() == AdminKind.DAP) {
            return true;
        }
        return rights.roles().stream()
                .filter(role -> !mapped || role.securityGroup() != null)
                .map(HeldRole::name)
                .anyMatch(role -> role.equals(AdminRole.GLOBAL_ADMINISTRATOR) || task.suffices(role));
    }

    private static Instant end(AdminRights rights) {
        return rights.endsAt() == null || rights.autoExtend() ? Instant.MAX : rights.endsAt();
    }

    private boolean active(SupportTask task) {
        return task.families().stream().anyMatch(family -> facts.families().getOrDefault(family, false));
    }
}
