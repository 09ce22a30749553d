package org.partnerportal.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/** What an administrator changes of a user; {@code version} as it was read. */
public record ChangeUser(long id, long version, @NotNull @Valid Profile profile, @NotNull Set<Role> roles) {}
