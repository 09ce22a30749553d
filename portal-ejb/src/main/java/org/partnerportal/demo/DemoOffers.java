package org.partnerportal.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.partnerportal.offer.CreateOffer;
import org.partnerportal.offer.OfferContent;
import org.partnerportal.offer.OfferDraft;
import org.partnerportal.offer.OfferJson;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.offer.OfferRow;
import org.partnerportal.offer.OfferService;
import org.partnerportal.offer.OutsourcingService;
import org.partnerportal.offer.Period;
import org.partnerportal.offer.PublishOffer;
import org.partnerportal.offer.SaveDraft;
import org.partnerportal.profile.SaveSupportProfile;
import org.partnerportal.profile.SupportProfileService;

/** Writes and publishes offers from a template and a partner's own particulars; runs as that partner. */
@Dependent
class DemoOffers {

    @Inject
    private OfferService offers;

    @Inject
    private OfferQueries queries;

    @Inject
    private OutsourcingService outsourcing;

    @Inject
    private SupportProfileService profiles;

    @Inject
    private Clock clock;

    /** Support profile and first version. */
    void publish(NamedCsvRecord row) {
        profiles.save(new SaveSupportProfile(0, row.getField("email"), row.getField("phone"), row.getField("site")));
        OfferContent content = content(row);
        long offer = offers.create(new CreateOffer(content.title().in("en"), content));
        offers.publish(new PublishOffer(offer, queries.draft(offer).version(), period(row), null));
    }

    /** The next version of the one offer that there is. */
    void publishNext(NamedCsvRecord row) {
        OfferRow offer = queries.list().get(0);
        OfferDraft draft = queries.draft(offer.id());
        long version = offers.saveDraft(new SaveDraft(offer.id(), draft.version(), draft.name(), content(row)));
        offers.publish(new PublishOffer(offer.id(), version, period(row), null));
    }

    /** The one offer that there is becomes the one for resellers who leave support to the provider. */
    void markForResellers() {
        outsourcing.mark(queries.list().get(0).id());
    }

    private Period period(NamedCsvRecord row) {
        String days = row.getField("valid_days");
        Instant end = days.isEmpty() ? null : clock.instant().plus(Duration.ofDays(Long.parseLong(days)));
        return new Period(null, end);
    }

    static OfferContent content(NamedCsvRecord row) {
        String json = DemoFile.text("offers/" + row.getField("template") + ".json");
        for (String field : row.getHeader()) {
            json = json.replace("${" + field + "}", row.getField(field));
        }
        return OfferJson.read(json);
    }
}
