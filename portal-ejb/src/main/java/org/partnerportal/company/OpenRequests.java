package org.partnerportal.company;

/**
 * What waits for an answer between a provider and a reseller's part of its business, as far as the caller may see the lists
 * behind the numbers. Of what the reseller asks others for nothing is counted.
 *
 * @param invitations of this reseller by the provider
 * @param adminRights that the provider asked of customers it sells to through this reseller
 * @param transfers asked of or offered by the provider, of customers that it sells to through this reseller
 */
public record OpenRequests(long invitations, long adminRights, long transfers) {

    public static final OpenRequests NONE = new OpenRequests(0, 0, 0);

    public long all() {
        return invitations + adminRights + transfers;
    }
}
