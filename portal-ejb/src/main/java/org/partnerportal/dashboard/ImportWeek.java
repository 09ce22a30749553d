package org.partnerportal.dashboard;

import java.time.LocalDate;

/** What a week's imports brought, in lines. */
public record ImportWeek(LocalDate monday, long added, long changed, long faulty) {}
