package org.partnerportal.company;

/**
 * What others may know of a company.
 *
 * @param logo whether there is one to fetch
 * @param accentColor {@code #rrggbb} or null
 * @param fourEyes whether publishing needs a second person
 */
public record CompanyView(
        long id,
        CompanyKind kind,
        Cloud cloud,
        String name,
        PartnerStatus status,
        String partnerId,
        String country,
        String timeZone,
        String language,
        String accentColor,
        boolean logo,
        boolean fourEyes,
        long version) {}
