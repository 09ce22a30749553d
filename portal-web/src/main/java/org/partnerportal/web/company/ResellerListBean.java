package org.partnerportal.web.company;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerportal.company.Partnership;
import org.partnerportal.company.PartnershipQueries;
import org.partnerportal.offer.OfferCoverage;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.web.shared.Parameters;

/** A provider's resellers, and whether customers can be sent to them; all of its state is in the address. */
@Named
@RequestScoped
public class ResellerListBean {

    @Inject
    private PartnershipQueries partnerships;

    @Inject
    private OfferQueries offers;

    private String q;
    private String after;
    private String before;
    private String size;
    private Page<Partnership> page;
    private Map<Long, OfferCoverage> coverage;

    public Page<Partnership> getPage() {
        if (page == null) {
            page = partnerships.list(q, PageRequest.of(after, before, Parameters.size(size)));
            coverage = offers.coverageNow(
                    page.rows().stream().map(Partnership::resellerId).collect(Collectors.toSet()));
        }
        return page;
    }

    /** What the shown resellers have published, by their ids. */
    public Map<Long, OfferCoverage> getCoverage() {
        getPage();
        return coverage;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getSize() {
        return size;
    }

    public void setSize(String size) {
        this.size = size;
    }
}
