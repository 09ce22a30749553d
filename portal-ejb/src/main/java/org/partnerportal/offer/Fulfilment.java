package org.partnerportal.offer;

/**
 * One part of who does the work (SUP-10); an offer has one or several.
 *
 * @param partly only part of the support; {@code part} says which
 * @param companyId the other company where it is one of the portal's, otherwise null
 * @param companyName its name as customers read it; empty for the partner's own team
 */
public record Fulfilment(FulfilmentKind kind, boolean partly, Long companyId, String companyName, LocalText part) {

    public Fulfilment {
        kind = kind == null ? FulfilmentKind.OWN : kind;
        companyName = Values.string(companyName);
        part = Values.text(part);
    }

    public static Fulfilment own() {
        return new Fulfilment(FulfilmentKind.OWN, false, null, null, null);
    }
}
