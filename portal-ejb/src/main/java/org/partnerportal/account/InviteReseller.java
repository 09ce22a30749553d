package org.partnerportal.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.partnerportal.company.EnlistReseller;

/**
 * A provider brings a reseller into the portal.
 *
 * @param person who becomes the reseller's first administrator
 */
public record InviteReseller(
        @NotNull @Valid EnlistReseller reseller,
        @NotBlank @Size(max = Profile.NAME_LENGTH) String person,
        @NotBlank @Email @Size(max = AddUser.EMAIL_LENGTH) String email) {}
