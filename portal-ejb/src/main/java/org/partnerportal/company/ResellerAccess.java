package org.partnerportal.company;

/**
 * For how many of the customers that a provider sells to through a reseller somebody can act (N-10): for each subscription
 * the designated contact, or the provider where there is none that may. As counted last.
 *
 * @param customers those with a subscription that is not gone
 * @param act of these, where those responsible can do at least something in the tenant
 * @param request of these, where a service request can be opened for all that the customer has
 * @param ending of these, where rights that are needed end within sixty days
 */
public record ResellerAccess(long customers, long act, long request, long ending) {

    public static final ResellerAccess NONE = new ResellerAccess(0, 0, 0, 0);

    public ResellerAccess plus(ResellerAccess other) {
        return new ResellerAccess(
                customers + other.customers, act + other.act, request + other.request, ending + other.ending);
    }

    /** For whom nothing can be done. */
    public long withoutAct() {
        return customers - act;
    }

    /** For whom not every request can be opened. */
    public long withoutRequest() {
        return customers - request;
    }

    /** Whether anything is missing for anybody. */
    public boolean lacks() {
        return act < customers || request < customers;
    }
}
