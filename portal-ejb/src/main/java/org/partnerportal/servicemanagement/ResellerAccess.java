package org.partnerportal.servicemanagement;

/**
 * For how many of a provider's customers a reseller can act.
 *
 * @param customers those with a subscription that the reseller sells for the provider
 * @param withRights of these, for whom the reseller holds admin rights
 * @param ending of these, for whom the last of the rights ends within sixty days
 */
public record ResellerAccess(long customers, long withRights, long ending) {

    public long without() {
        return customers - withRights;
    }
}
