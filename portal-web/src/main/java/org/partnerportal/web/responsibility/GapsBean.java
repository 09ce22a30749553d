package org.partnerportal.web.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.partnerportal.responsibility.Gap;
import org.partnerportal.responsibility.GapQueries;
import org.partnerportal.responsibility.GapUrgency;
import org.partnerportal.responsibility.Gaps;
import org.partnerportal.web.offer.Words;
import org.partnerportal.web.shared.Formats;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Viewer;

/** The list of things to mend; the dashboard shows it, too. */
@Named
@RequestScoped
public class GapsBean {

    private static final int AT_A_GLANCE = 10;

    @Inject
    private GapQueries queries;

    @Inject
    private Viewer viewer;

    @Inject
    private Formats formats;

    private String urgency;
    private Gaps gaps;

    /** Read before the page is drawn: a refusal can still be answered by another page then. */
    public void load() {
        getGaps();
    }

    public Gaps getGaps() {
        if (gaps == null) {
            gaps = queries.list();
        }
        return gaps;
    }

    /** Those of the urgency that the address asks for; all without one. */
    public List<Gap> getShown() {
        GapUrgency asked = Parameters.constant(GapUrgency.class, urgency);
        return getGaps().list().stream()
                .filter(gap -> asked == null || gap.kind().urgency() == asked)
                .toList();
    }

    /** Whether there are more than one takes in at a glance. */
    public boolean isMany() {
        return getGaps().list().size() > AT_A_GLANCE;
    }

    public GapUrgency[] getUrgencies() {
        return GapUrgency.values();
    }

    /** The gap in one sentence. */
    public String sentence(Gap gap) {
        Words words = Words.in(viewer.getLocale());
        return words.text(
                "responsibility.gap." + gap.kind(),
                formats.number(gap.count()),
                gap.family() == null ? gap.name() : words.of(gap.family()),
                gap.when() == null ? "" : formats.day(gap.when()));
    }

    /** Where it is mended, below the context path; null where nothing of ours helps. */
    public String link(Gap gap) {
        return switch (gap.kind()) {
            case SELF_BARRED -> viewer.may("COMPANY_EDIT") ? "/company" : null;
            case NOTHING_PUBLISHED, OFFER_EXPIRED, PRODUCTS_NOT_COVERED -> "/offers/list";
            case OFFER_EXPIRING -> "/offers/edit?id=" + gap.offerId();
            case RESELLER_BARRED, RESELLER_LEFT -> "/subscriptions/list?contact=" + gap.company();
            case RESELLER_UNPUBLISHED -> "/resellers/detail?id=" + gap.company();
            case CUSTOMERS_WITHOUT_PERSON -> "/customers/list?attention=no-person";
            case PROFILE_MISSING -> "/profile";
        };
    }

    /** "Subscriptions and customers were counted 3 min ago." */
    public String getCounted() {
        Words words = Words.in(viewer.getLocale());
        return getGaps().countedAt() == null
                ? words.text("responsibility.gaps.notCounted")
                : words.text(
                        "responsibility.gaps.counted", formats.time(getGaps().countedAt()));
    }

    public String getUrgency() {
        return urgency;
    }

    public void setUrgency(String urgency) {
        this.urgency = urgency;
    }
}
