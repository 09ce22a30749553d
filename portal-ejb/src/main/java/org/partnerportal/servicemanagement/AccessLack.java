package org.partnerportal.servicemanagement;

/** What those responsible for a customer may lack. */
public enum AccessLack {
    /** They can do nothing in the tenant. */
    ACT,
    /** They cannot open a service request for all that the customer has. */
    REQUEST
}
