package org.partnerportal.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerportal.notice.NoticeQueries;
import org.partnerportal.notice.NoticeReport;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.offer.OfferVersionRow;
import org.partnerportal.web.shared.Parameters;

/** What became of the notices of an offer's versions, on its history page (parameter {@code id}). */
@Named
@RequestScoped
public class NoticeReportBean {

    @Inject
    private OfferQueries offers;

    @Inject
    private NoticeQueries notices;

    private List<Line> lines;

    /** The latest version first. */
    public List<Line> getLines() {
        if (lines == null) {
            Map<Long, Integer> versions = offers.history(Parameters.required("id")).versions().stream()
                    .collect(Collectors.toMap(OfferVersionRow::offerVersionId, OfferVersionRow::versionNo));
            lines = notices.reports(versions.keySet()).values().stream()
                    .map(report -> new Line(versions.get(report.offerVersionId()), report))
                    .sorted(Comparator.comparing(Line::versionNo).reversed())
                    .toList();
        }
        return lines;
    }

    /** The notice of one version. */
    public record Line(int versionNo, NoticeReport report) {}
}
