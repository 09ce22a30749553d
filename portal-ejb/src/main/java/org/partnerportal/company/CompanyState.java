package org.partnerportal.company;

/** What a company was called, and in which state it was, at one moment. */
public record CompanyState(long id, CompanyKind kind, Cloud cloud, String name, PartnerStatus status) {}
