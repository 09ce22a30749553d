package org.partnerportal.offer;

/** What a customer may do who is not satisfied: an address (e-mail or web) and words. */
public record Complaint(String contact, LocalText text) {

    public static final Complaint NONE = new Complaint(null, null);

    public Complaint {
        contact = Values.string(contact);
        text = Values.text(text);
    }
}
