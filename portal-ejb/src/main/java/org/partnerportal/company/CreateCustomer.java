package org.partnerportal.company;

/** A company that uses the services, known by its Microsoft ID in the caller's cloud. */
public record CreateCustomer(String msTenantId, String name) {}
