package org.partnerportal.servicemanagement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.partnerportal.adminrights.AdminRights;
import org.partnerportal.servicemanagement.AccessGroup.Held;
import org.partnerportal.servicemanagement.AccessGroup.Products;

/**
 * Whether those responsible for a customer can act: the provider for its part and the designated contact for its own, each by
 * {@link ReadinessCheck}. Where a reseller has to leave a request to its provider, the provider's readiness counts. Pure.
 */
final class AccessCheck {

    private final ReadinessFacts provider;

    /** @param provider facts about the calling provider; its rights and products are not looked at */
    AccessCheck(ReadinessFacts provider) {
        this.provider = provider;
    }

    /**
     * @param lacks what is missing
     * @param ending whether rights that are needed end soon
     */
    record Access(Set<AccessLack> lacks, boolean ending) {}

    Access of(AccessGroup group) {
        Readiness own = ofProvider(group.own(), group.ownRights());
        Readiness theirs = readiness(
                provider.ofReseller(), group.theirs(), group.theirRights().rights(provider.now()));
        Readiness instead = ofProvider(group.theirs(), group.ownRights());
        List<TaskReadiness> decisive = Stream.concat(
                        own.tasks().stream(),
                        theirs.tasks().stream().map(task -> isLeft(task) ? instead.of(task.task()) : task))
                .toList();
        Set<AccessLack> lacks = EnumSet.noneOf(AccessLack.class);
        if (!own.actsAtAll() || !theirs.actsAtAll()) {
            lacks.add(AccessLack.ACT);
        }
        if (decisive.stream().anyMatch(task -> task.task().request() && task.light() == Light.MISSING)) {
            lacks.add(AccessLack.REQUEST);
        }
        return new Access(
                lacks, decisive.stream().anyMatch(task -> task.reasons().contains(ReadinessReason.ENDS_SOON)));
    }

    /** Whether the reseller leaves it to its provider. */
    private static boolean isLeft(TaskReadiness task) {
        return task.approver() == Approver.INDIRECT_PROVIDER;
    }

    private Readiness ofProvider(Products products, Held rights) {
        return readiness(provider, products, rights.rights(provider.now()));
    }

    private static Readiness readiness(ReadinessFacts partner, Products products, List<AdminRights> rights) {
        return ReadinessCheck.of(ServiceCatalogue.supportTasks(), partner.with(rights, products.known()));
    }
}
