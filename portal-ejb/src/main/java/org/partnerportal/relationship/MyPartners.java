package org.partnerportal.relationship;

import java.util.List;

/**
 * @param direct products that were bought outside CSP, which Microsoft supports (DOMAIN 2.3)
 */
public record MyPartners(List<MyPartner> partners, List<String> direct) {

    public MyPartners {
        partners = List.copyOf(partners);
        direct = List.copyOf(direct);
    }
}
