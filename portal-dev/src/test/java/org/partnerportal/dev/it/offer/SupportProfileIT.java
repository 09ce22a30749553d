package org.partnerportal.dev.it.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnerportal.dev.it.offer.Partner.ANA;
import static org.partnerportal.dev.it.offer.Partner.BORIS;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.profile.SaveSupportProfile;
import org.partnerportal.profile.SupportProfile;
import org.partnerportal.profile.SupportProfileField;
import org.partnerportal.profile.SupportProfileInvalidException;
import org.partnerportal.profile.SupportProfileQueries;
import org.partnerportal.profile.SupportProfileService;
import org.partnerportal.shared.error.ChangedMeanwhileException;

class SupportProfileIT extends PortalIT {

    @Inject
    private Partner partner;

    @Inject
    private SupportProfileService service;

    @Inject
    private SupportProfileQueries queries;

    @Inject
    private Clock clock;

    @Test
    void eachChangeIsAVersionAndThePastStaysReadable() throws Exception {
        long company = partner.create();
        save(company, ANA, new SaveSupportProfile(0, "help@fabrikam.example", "910 000 000", "fabrikam.example"));
        Instant then = clock.instant();
        save(company, BORIS, new SaveSupportProfile(1, "new@fabrikam.example", "", null));

        SupportProfile past = queries.profilesAt(Set.of(company), then).get(company);
        assertThat(past.telephone()).isEqualTo("+34910000000");
        assertThat(past.website()).isEqualTo("https://fabrikam.example");
        assertThat(past.changedBy()).isEqualTo(ANA);
        SupportProfile now =
                queries.profilesAt(Set.of(company), clock.instant()).get(company);
        assertThat(now.email()).isEqualTo("new@fabrikam.example");
        assertThat(now.telephone()).isEmpty();
        assertThat(partner.as(company, ANA, queries::history))
                .extracting(SupportProfile::versionNo)
                .containsExactly(2, 1);
    }

    @Test
    void theSecondEditorIsToldAndSavingTheSameTwiceChangesNothing() throws Exception {
        long company = partner.create();
        SaveSupportProfile first = new SaveSupportProfile(0, "help@fabrikam.example", null, null);
        save(company, ANA, first);
        assertThatThrownBy(() -> save(company, BORIS, first)).isInstanceOf(ChangedMeanwhileException.class);
        SupportProfile same = save(company, ANA, new SaveSupportProfile(1, "help@fabrikam.example", null, null));
        assertThat(same.versionNo()).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsSaved() throws Exception {
        long company = partner.create();
        assertThatThrownBy(() -> save(company, ANA, new SaveSupportProfile(0, "a@b", "12", "javascript:alert(1)")))
                .isInstanceOfSatisfying(SupportProfileInvalidException.class, refused -> assertThat(refused.fields())
                        .containsExactlyInAnyOrder(SupportProfileField.values()));
        assertThat(queries.profilesAt(Set.of(company), clock.instant())).isEqualTo(Map.of());
    }

    @Test
    void aCompanySeesItsOwnProfileOnly() throws Exception {
        long one = partner.create();
        long other = partner.create();
        save(one, ANA, new SaveSupportProfile(0, "one@fabrikam.example", null, null));
        assertThat(partner.as(other, ANA, queries::current).written()).isFalse();
        assertThat(partner.as(other, ANA, queries::history)).isEmpty();
    }

    private SupportProfile save(long company, long user, SaveSupportProfile typed) throws Exception {
        return partner.as(company, user, () -> service.save(typed));
    }
}
