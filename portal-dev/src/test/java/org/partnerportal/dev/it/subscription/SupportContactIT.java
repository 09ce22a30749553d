package org.partnerportal.dev.it.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.adminrights.AdminRightsService;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyService;
import org.partnerportal.company.PartnerStatus;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.dev.it.OpensNoPages;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.adminrights.Delegation;
import org.partnerportal.dev.it.company.Partners;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.subscription.AlreadyAssignedException;
import org.partnerportal.subscription.AssignSupportContact;
import org.partnerportal.subscription.Assignment;
import org.partnerportal.subscription.AssignmentPlannedException;
import org.partnerportal.subscription.Candidate;
import org.partnerportal.subscription.CandidateObstacle;
import org.partnerportal.subscription.CustomerSubscription;
import org.partnerportal.subscription.MomentPassedException;
import org.partnerportal.subscription.NotACandidateException;
import org.partnerportal.subscription.RecordSubscription;
import org.partnerportal.subscription.SalesChannel;
import org.partnerportal.subscription.SubscriptionQueries;
import org.partnerportal.subscription.SubscriptionService;
import org.partnerportal.subscription.SubscriptionStatus;

/** DOMAIN 2.4. */
@OpensNoPages
class SupportContactIT extends PortalIT {

    @Inject
    private Partners partners;

    @Inject
    private Delegation delegation;

    @Inject
    private AdminRightsService rights;

    @Inject
    private CompanyService companies;

    @Inject
    private CustomerService customers;

    @Inject
    private SubscriptionService service;

    @Inject
    private SubscriptionQueries queries;

    @Inject
    private Clock clock;

    private Partner provider;
    private Partner reseller;
    private Partner unrelated;
    private long customer;
    private long subscription;

    @BeforeEach
    void sell() throws Exception {
        provider = partners.open(CompanyKind.INDIRECT_PROVIDER, "Contoso");
        reseller = partners.open(CompanyKind.INDIRECT_RESELLER, "Fabrikam");
        unrelated = partners.open(CompanyKind.INDIRECT_RESELLER, "Trey");
        for (Partner linked : List.of(reseller, unrelated)) {
            partners.link(provider, linked.id(), clock.instant().minusSeconds(60));
        }
        customer = provider.does(
                () -> customers.add(new AddCustomer(UUID.randomUUID().toString(), "Adatum", "")));
        subscription = provider.does(() -> service.record(new RecordSubscription(
                customer, SalesChannel.CSP, null, "Azure plan", null, 1, SubscriptionStatus.ACTIVE, reseller.id())));
        delegation.give(reseller.id(), customer);
    }

    @Test
    void isTheOwnerByDefault() throws Exception {
        assertThat(read().contacts()).isEmpty();
    }

    @Test
    void canBeTheOwnerOrAResellerInGoodStandingWithARelationship() throws Exception {
        assertThat(provider.does(() -> queries.candidates(subscription, clock.instant())))
                .containsExactly(
                        new Candidate(provider.id(), "Contoso", null),
                        new Candidate(reseller.id(), "Fabrikam", null),
                        new Candidate(unrelated.id(), "Trey", CandidateObstacle.NO_RELATIONSHIP));

        provider.runs(() -> companies.changeStatus(reseller.id(), PartnerStatus.SUSPENDED));

        assertThatThrownBy(() -> assign(reseller, null))
                .isInstanceOf(NotACandidateException.class)
                .satisfies(refusal -> assertThat(((NotACandidateException) refusal).arguments())
                        .containsExactly(CandidateObstacle.NOT_IN_GOOD_STANDING));
        assertThatThrownBy(() -> assign(unrelated, null)).isInstanceOf(NotACandidateException.class);
    }

    @Test
    void cannotBeACompanyThatTheOwnerDoesNotWorkWith() throws Exception {
        Partner stranger = partners.open(CompanyKind.INDIRECT_RESELLER, "Wingtip");
        assertThatThrownBy(() -> assign(stranger, null)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void changesAtOnceAndBackToTheDefault() throws Exception {
        assign(reseller, null);
        assertThat(read().contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.contactId()).isEqualTo(reseller.id());
            assertThat(contact.planned()).isFalse();
        });
        assertThatThrownBy(() -> assign(reseller, null)).isInstanceOf(AlreadyAssignedException.class);

        assign(provider, null);
        assertThat(read().contacts()).extracting(Assignment::contactId).containsExactly(provider.id());
    }

    @Test
    void canBePlannedAndCalledOff() throws Exception {
        assign(reseller, null);
        assign(provider, clock.instant().plus(Duration.ofDays(10)));
        List<Assignment> planned = read().contacts();
        assertThat(planned).extracting(Assignment::planned).containsExactly(false, true);
        assertThat(planned.get(0).to()).isEqualTo(planned.get(1).from());
        assertThatThrownBy(() -> assign(provider, clock.instant().plus(Duration.ofDays(20))))
                .isInstanceOf(AssignmentPlannedException.class);

        provider.runs(() -> service.callOff(planned.get(1).id()));

        assertThat(read().contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.contactId()).isEqualTo(reseller.id());
            assertThat(contact.to()).isNull();
        });
    }

    @Test
    void cannotBeginInThePastOrBeUndoneOnceItIsInForce() throws Exception {
        assertThatThrownBy(() -> assign(reseller, clock.instant().minusSeconds(3600)))
                .isInstanceOf(MomentPassedException.class);
        assign(reseller, null);
        long inForce = read().contacts().get(0).id();
        assertThatThrownBy(() -> provider.runs(() -> service.callOff(inForce)))
                .isInstanceOf(MomentPassedException.class);
    }

    @Test
    void mayBeginAfterTheYearIn32BitsEnds() throws Exception {
        Instant far = Instant.parse("2099-01-31T00:00:00Z");
        assign(reseller, far);
        assertThat(read().contacts()).extracting(Assignment::from).containsExactly(far);
    }

    @Test
    void isNobodyElseForASubscriptionUnderNewCommerce() throws Exception {
        provider.runs(() -> service.recordCommerce(subscription, true, version()));

        assertThatThrownBy(() -> assign(reseller, null))
                .isInstanceOfSatisfying(NotACandidateException.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(CandidateObstacle.NEW_COMMERCE));
    }

    @Test
    void isNobodyWithoutAdminRightsButStaysWhoeverLosesThem() throws Exception {
        assign(reseller, null);
        assertThat(read().contacts()).extracting(Assignment::rights).containsExactly(true);

        reseller.does(() -> rights.terminateAll(customer));

        assertThat(read().contacts()).as("the duty stays").singleElement().satisfies(contact -> {
            assertThat(contact.contactId()).isEqualTo(reseller.id());
            assertThat(contact.rights()).isFalse();
        });
        assign(provider, null);
        assertThat(read().contacts())
                .as("the owner needs none")
                .extracting(Assignment::rights)
                .containsExactly(true);
        assertThatThrownBy(() -> assign(reseller, null))
                .isInstanceOfSatisfying(NotACandidateException.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(CandidateObstacle.NO_ADMIN_RIGHTS));
    }

    @Test
    void isNamedByTheOwnerAlone() throws Exception {
        long version = read().version();
        assertThatThrownBy(() -> reseller.runs(() -> service.assignSupportContact(
                        new AssignSupportContact(subscription, reseller.id(), null, version))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reseller.does(() -> queries.candidates(subscription, clock.instant())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void isNotNamedByTwoPeopleAtATime() throws Exception {
        long version = read().version();
        assign(reseller, null);
        assertThatThrownBy(() -> provider.runs(() -> service.assignSupportContact(
                        new AssignSupportContact(subscription, provider.id(), null, version))))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    private void assign(Partner contact, Instant from) throws Exception {
        long version = read().version();
        provider.runs(() ->
                service.assignSupportContact(new AssignSupportContact(subscription, contact.id(), from, version)));
    }

    private long version() {
        try {
            return read().version();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private CustomerSubscription read() throws Exception {
        return provider.does(() -> queries.own(subscription));
    }
}
