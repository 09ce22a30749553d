package org.partnerportal.operator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.partnerportal.company.CreateCompany;

/**
 * The operator opens a partner's account.
 *
 * @param person who becomes its first administrator
 */
public record OpenAccount(
        @NotNull @Valid CreateCompany company,
        @NotBlank @Size(max = 120) String person,
        @NotBlank @Email @Size(max = 254) String email) {}
