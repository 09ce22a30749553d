package org.partnerportal.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Gives a task to a role or takes it, in the caller's own account. */
public record ChangeTask(@NotBlank String task, @NotNull Role role, boolean allowed) {}
