package org.partnerportal.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.partnerportal.shared.contact.EmailAddress;

/** Puts a person on the partner's list for one customer; the address may be on it once. */
public record AddContactPerson(
        long customerId,
        @NotNull @Size(max = NAME_LENGTH) String name,
        @NotBlank @Size(max = EMAIL_LENGTH) @Pattern(regexp = EmailAddress.PLAIN) String email,
        @NotNull @Pattern(regexp = "en|es|ru") String language) {

    public static final int NAME_LENGTH = 200;
    public static final int EMAIL_LENGTH = 254;
}
