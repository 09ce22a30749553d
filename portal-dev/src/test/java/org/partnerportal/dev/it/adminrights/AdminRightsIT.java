package org.partnerportal.dev.it.adminrights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.partnerportal.adminrights.AdminRequestExpiredException;
import org.partnerportal.adminrights.AdminRights;
import org.partnerportal.adminrights.AdminRightsNameTakenException;
import org.partnerportal.adminrights.AdminRightsStateException;
import org.partnerportal.adminrights.AdminState;
import org.partnerportal.adminrights.AutoExtendNotAllowedException;
import org.partnerportal.adminrights.EndedBy;
import org.partnerportal.adminrights.MapAdminRoles;
import org.partnerportal.adminrights.NoteAdminState;
import org.partnerportal.adminrights.RequestAdminRights;
import org.partnerportal.audit.AuditFilter;
import org.partnerportal.audit.AuditQueries;
import org.partnerportal.audit.AuditRow;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.shared.error.BusinessException;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.PageRequest;

/** Asking, approving, ending, and what is refused. */
class AdminRightsIT extends RightsScene {

    @Inject
    private AuditQueries trail;

    @Test
    void aRequestIsApprovedByTheCustomerAndBothAreTold() throws Exception {
        long id = request("First line", 100, false);

        assertThat(mails()).singleElement().asString().startsWith(administrator).contains("le solicita privilegios");
        assertThat(given(id).state()).isEqualTo(AdminState.APPROVAL_PENDING);
        assertThat(given(id).roles()).extracting(role -> role.name()).containsExactly(SUPPORT);

        run(customer, () -> consent.approve(id, 1));
        AdminRights approved = get(id);
        assertThat(approved.state()).isEqualTo(AdminState.ACTIVE);
        assertThat(Duration.between(approved.activeAt(), approved.endsAt())).isEqualTo(Duration.ofDays(100));
        assertThat(approved.unmapped()).isEqualTo(1);
        assertThat(mails()).hasSize(2).last().asString().startsWith(agent).contains("ha aprobado");

        run(partner, () -> rights.mapRoles(new MapAdminRoles(id, Map.of(SUPPORT, " Help desk "))));
        Map<String, String> groups = Map.of(SUPPORT, "Others", "Nobody knows", "Others");
        assertThatThrownBy(() -> run(partner, () -> rights.mapRoles(new MapAdminRoles(id, groups))))
                .isInstanceOf(NotFoundException.class);
        assertThat(get(id).roles()).extracting(role -> role.securityGroup()).containsExactly("Help desk");
        assertThat(operations(partner))
                .containsSubsequence(
                        "AdminRightsService.mapRoles", "ConsentService.approve", "AdminRightsService.request");
        assertThat(operations(customer)).contains("ConsentService.approve");
    }

    @Test
    void ofTwoApprovalsAtOnceOneCounts() throws Exception {
        long id = request("Twice", 100, false);
        long version = given(id).version();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> approval = () -> customer.does(() -> {
                together.await();
                try {
                    consent.approve(id, version);
                    return true;
                } catch (ChangedMeanwhileException | AdminRightsStateException late) {
                    return false;
                }
            });
            List<Future<Boolean>> both = two.invokeAll(List.of(approval, approval));
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            two.shutdownNow();
        }
        assertThat(get(id).state()).isEqualTo(AdminState.ACTIVE);
        assertThat(mails()).filteredOn(mail -> mail.contains("ha aprobado")).hasSize(1);
    }

    @Test
    void whatHasExpiredCannotBeApproved() throws Exception {
        long id = request("Too late", 100, false);
        set(id, "request_expires_at", Instant.now().minusSeconds(1));
        set(id, "next_step_at", Instant.now().plus(Duration.ofDays(1)));

        assertThat(get(id).state()).as("before the timer has run").isEqualTo(AdminState.EXPIRED);
        assertThat(get(id).endedBy()).isEqualTo(EndedBy.TIME);
        refused(
                AdminRequestExpiredException.class,
                () -> consent.approve(id, given(id).version()));
        refused(
                AdminRightsStateException.class,
                () -> consent.terminate(id, given(id).version()));
    }

    @Test
    void eitherSideEndsIt() throws Exception {
        long declined = request("Declined", 100, false);
        run(customer, () -> consent.terminate(declined, 1));
        assertThat(get(declined).endedBy()).isEqualTo(EndedBy.CUSTOMER);
        assertThat(mails()).hasSize(3);

        long held = active("Held", Duration.ofDays(100));
        long asked = request("Asked", 100, false);
        assertThat(partner.<Integer>does(() -> rights.terminateAll(customer.id())))
                .isEqualTo(2);
        assertThat(List.of(get(held), get(asked)))
                .allSatisfy(ended -> assertThat(ended.state()).isEqualTo(AdminState.TERMINATED))
                .allSatisfy(ended -> assertThat(ended.endedBy()).isEqualTo(EndedBy.PARTNER));
        refusedPartner(
                AdminRightsStateException.class,
                () -> rights.terminate(held, get(held).version()));
        refusedPartner(ChangedMeanwhileException.class, () -> rights.terminate(asked, 0));
    }

    @Test
    void extensionIsEithersToSwitchButNotWithTheRoleGlobalAdministrator() throws Exception {
        long id = active("Extending", Duration.ofDays(20));
        run(partner, () -> rights.autoExtend(id, get(id).version(), true));
        assertThat(get(id).state()).as("does not expire").isEqualTo(AdminState.ACTIVE);
        run(customer, () -> consent.autoExtend(id, given(id).version(), false));
        assertThat(get(id).state()).isEqualTo(AdminState.EXPIRING);

        RequestAdminRights all = new RequestAdminRights(customer.id(), "All", Set.of("Global Administrator"), 9, true);
        refusedPartner(AutoExtendNotAllowedException.class, () -> rights.request(all));
    }

    @Test
    void whatMicrosoftShowsIsKeptInItsWords() throws Exception {
        long id = request("Odd", 100, false);
        run(partner, () -> rights.noteState(new NoteAdminState(id, get(id).version(), "underReview")));
        assertThat(get(id).state()).isEqualTo(AdminState.UNKNOWN);
        assertThat(get(id).stateText()).isEqualTo("underReview");

        run(partner, () -> rights.noteState(new NoteAdminState(id, get(id).version(), "active")));
        assertThat(get(id).state()).isEqualTo(AdminState.ACTIVE);
        assertThat(get(id).endsAt()).isAfter(Instant.now().plus(Duration.ofDays(99)));
    }

    @Test
    void namesAreUniqueAndMadeWhereNoneIsGiven() throws Exception {
        request("Once", 10, false);
        refusedPartner(
                AdminRightsNameTakenException.class,
                () -> rights.request(new RequestAdminRights(customer.id(), "Once", Set.of(SUPPORT), 10, false)));
        assertThat(List.of(
                        get(request("", 10, false)).name(),
                        get(request(" ", 10, false)).name()))
                .containsExactly("Fourth Coffee", "Fourth Coffee 2");
        for (int days : new int[] {0, 731}) {
            refusedPartner(
                    ConstraintViolationException.class,
                    () -> rights.request(new RequestAdminRights(customer.id(), "Days", Set.of(SUPPORT), days, false)));
        }
        refusedPartner(
                NotFoundException.class,
                () -> rights.request(new RequestAdminRights(customer.id(), "Odd", Set.of("No such role"), 9, false)));
    }

    @Test
    void aMadeNameTakesTheFirstNumberThatIsFree() throws Exception {
        request("fourth coffee 2", 10, false);
        request("Fourth Coffee Online", 10, false);
        assertThat(List.of(
                        get(request("", 10, false)).name(),
                        get(request("", 10, false)).name()))
                .containsExactly("Fourth Coffee", "Fourth Coffee 3");

        customer = serve(partner, "Weststrasse 9");
        request("Weststraße 9", 10, false);
        assertThat(get(request("", 10, false)).name()).isEqualTo("Weststrasse 9 2");
    }

    @Test
    void tellsWhereNobodyOfTheCustomerCanAnswer() throws Exception {
        assertThat(partner.<Boolean>does(() -> queries.answerable(customer.id())))
                .isTrue();
        Partner absent = serve(partner, "Nobody here");
        assertThat(partner.<Boolean>does(() -> queries.answerable(absent.id()))).isFalse();
        refused(NotFoundException.class, () -> queries.answerable(absent.id()));
    }

    @Test
    void foreignIdsAreNotFound() throws Exception {
        long id = request("Mine", 100, false);
        Partner other = partners.open(CompanyKind.DIRECT_BILL_PARTNER, "Other");
        Partner otherCustomer = serve(other, "Other customer");

        for (Runnable attempt : List.<Runnable>of(
                () -> queries.get(id),
                () -> rights.terminate(id, 1),
                () -> rights.autoExtend(id, 1, true),
                () -> rights.noteState(new NoteAdminState(id, 1, "active")),
                () -> rights.mapRoles(new MapAdminRoles(id, Map.of(SUPPORT, "Theirs"))),
                () -> rights.request(new RequestAdminRights(customer.id(), "X", Set.of(SUPPORT), 9, false)))) {
            assertThatThrownBy(() -> other.runs(attempt)).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> run(otherCustomer, () -> consent.approve(id, 1)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> run(otherCustomer, () -> consent.terminate(id, 1)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> run(partner, () -> consent.approve(id, 1))).isInstanceOf(NotFoundException.class);
        assertThat(other.does(() -> queries.ofCustomer(customer.id()))).isEmpty();
        assertThat(otherCustomer.does(() -> queries.given())).isEmpty();
        assertThat(get(id).state()).isEqualTo(AdminState.APPROVAL_PENDING);
    }

    private List<String> operations(Partner who) throws Exception {
        return who
                .does(() ->
                        trail.list(AuditFilter.all(), PageRequest.first(200)).rows())
                .stream()
                .map(AuditRow::operation)
                .toList();
    }

    private void refused(Class<? extends BusinessException> how, Attempt attempt) {
        assertThatThrownBy(() -> run(customer, attempt)).isInstanceOf(how);
    }

    private void refusedPartner(Class<? extends Exception> how, Attempt attempt) {
        assertThatThrownBy(() -> run(partner, attempt)).isInstanceOf(how);
    }
}
