package org.partnerportal.web.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.partnerportal.offer.OfferDraft;
import org.partnerportal.offer.OfferHistory;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.offer.OfferVersionRow;
import org.partnerportal.offer.PublishedOffer;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Viewer;

/** Two states of an offer side by side, field by field in words: the draft or any published version. */
@Named
@RequestScoped
public class OfferCompareBean {

    @Inject
    private OfferQueries queries;

    @Inject
    private Viewer viewer;

    private Long id;
    private Integer left;
    private Integer right;
    private OfferHistory history;
    private List<OfferDifference> differences;

    /** View action. Without a choice: what was published last on the left, the draft on the right. */
    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        history = queries.history(id);
        if (left == null && !history.versions().isEmpty()) {
            left = history.versions().get(0).versionNo();
        }
        differences = left == null ? List.of() : OfferDifference.between(lines(left), lines(right));
    }

    public List<OfferDifference> getDifferences() {
        return differences;
    }

    public List<OfferVersionRow> getVersions() {
        return history.versions();
    }

    public OfferHistory getHistory() {
        return history;
    }

    /** "7 differences". */
    public String getSummary() {
        return Words.in(viewer.getLocale()).text("offer.compare.summary", differences.size());
    }

    public String getLeftLabel() {
        return label(left);
    }

    public String getRightLabel() {
        return label(right);
    }

    public boolean onLeft(int versionNo) {
        return Integer.valueOf(versionNo).equals(left);
    }

    public boolean onRight(int versionNo) {
        return Integer.valueOf(versionNo).equals(right);
    }

    public String label(Integer versionNo) {
        Words words = Words.in(viewer.getLocale());
        return versionNo == null ? words.text("offer.compare.draft") : words.text("offer.compare.version", versionNo);
    }

    private List<OfferLine> lines(Integer versionNo) {
        Words words = Words.in(viewer.getLocale());
        if (versionNo == null) {
            OfferDraft draft = queries.draft(id);
            return OfferLines.of(draft.name(), draft.content(), words);
        }
        PublishedOffer version = queries.version(id, versionNo);
        return OfferLines.of(version.name(), version.content(), words);
    }

    public String getId() {
        return id == null ? null : id.toString();
    }

    public void setId(String id) {
        this.id = Parameters.number(id);
    }

    /** Number of a version; null for the draft. */
    public String getLeft() {
        return left == null ? null : left.toString();
    }

    public void setLeft(String left) {
        this.left = OfferHistoryBean.versionNo(left);
    }

    /** Number of a version; null for the draft. */
    public String getRight() {
        return right == null ? null : right.toString();
    }

    public void setRight(String right) {
        this.right = OfferHistoryBean.versionNo(right);
    }
}
