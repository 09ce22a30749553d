package org.partnerportal.responsibility;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerportal.company.CompanyView;
import org.partnerportal.offer.PublishedOffer;
import org.partnerportal.profile.SupportProfile;

/**
 * Who supports one customer for each of its subscriptions at one moment, with all that is shown of those companies.
 *
 * @param customerName what the caller calls the customer
 * @param companies brand and zone of the companies that are named, by id; as they are today
 * @param offers the versions that answers refer to, by version id
 * @param profiles the support profiles at that moment, by company
 * @param nextChange when the next dated fact comes into force or ends, null if none is known
 */
public record CustomerSupport(
        long customerId,
        String customerName,
        Instant at,
        List<Responsibility> answers,
        Map<Long, CompanyView> companies,
        Map<Long, PublishedOffer> offers,
        Map<Long, SupportProfile> profiles,
        Instant nextChange) {

    public CustomerSupport {
        answers = List.copyOf(answers);
        companies = Map.copyOf(companies);
        offers = Map.copyOf(offers);
        profiles = Map.copyOf(profiles);
    }

    /** The offer that the answer shows. */
    public Optional<PublishedOffer> offerOf(Responsibility answer) {
        return Optional.ofNullable(answer.offerVersionId()).map(offers::get);
    }

    /** The support profile of the company that the answer names. */
    public Optional<SupportProfile> profileOf(Responsibility answer) {
        return Optional.ofNullable(answer.company()).map(company -> profiles.get(company.id()));
    }
}
