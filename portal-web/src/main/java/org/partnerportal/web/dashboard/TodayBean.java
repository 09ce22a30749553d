package org.partnerportal.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import org.omnifaces.util.Faces;
import org.partnerportal.dashboard.DashboardQueries;
import org.partnerportal.dashboard.ImportWeek;
import org.partnerportal.dashboard.ProductCover;
import org.partnerportal.dashboard.SupportShare;
import org.partnerportal.imports.ImportQueries;
import org.partnerportal.imports.ImportView;
import org.partnerportal.web.shared.Chart;
import org.partnerportal.web.shared.Chart.Series;
import org.partnerportal.web.shared.Formats;
import org.partnerportal.web.shared.Messages;
import org.partnerportal.web.shared.Tone;
import org.partnerportal.web.shared.Viewer;

/** What needs doing; the things to mend themselves come from {@code gapsBean}. */
@Named
@RequestScoped
public class TodayBean {

    @Inject
    private DashboardQueries dashboard;

    @Inject
    private ImportQueries imports;

    @Inject
    private Viewer viewer;

    @Inject
    private Formats formats;

    private List<ImportView> failed;

    /** A customer's people have a page of their own. */
    public void welcome() throws IOException {
        if (viewer.getKind().equals("CUSTOMER")) {
            Faces.redirect(Faces.getRequestContextPath() + "/my-support");
        }
    }

    /** Imports that failed, wait, or left lines out. */
    public List<ImportView> getFailed() {
        if (failed == null) {
            failed = viewer.may("CUSTOMER_IMPORT") ? imports.failed() : List.of();
        }
        return failed;
    }

    public Chart getShares() {
        List<SupportShare> shares = viewer.may("SUBSCRIPTION_VIEW") ? dashboard.shares() : List.of();
        return new Chart(
                shares.stream().map(SupportShare::company).toList(),
                List.of(new Series(
                        text("dashboard.subscriptions"),
                        shares.stream().map(SupportShare::subscriptions).toList(),
                        "accent")),
                true);
    }

    public Chart getCover() {
        List<ProductCover> products = viewer.may("OFFER_VIEW") ? dashboard.cover() : List.of();
        return new Chart(
                products.stream()
                        .map(product -> text(Tone.textKey(product.family())))
                        .toList(),
                List.of(
                        new Series(text("dashboard.covered"), counts(products, true), "good"),
                        new Series(text("dashboard.notCovered"), counts(products, false), "bad")),
                true);
    }

    public Chart getImports() {
        List<ImportWeek> weeks = dashboard.imports(viewer.getZone());
        return new Chart(
                weeks.stream().map(week -> formats.date(week.monday())).toList(),
                List.of(
                        new Series(
                                text("dashboard.added"),
                                weeks.stream().map(ImportWeek::added).toList(),
                                "good"),
                        new Series(
                                text("dashboard.changed"),
                                weeks.stream().map(ImportWeek::changed).toList(),
                                "info"),
                        new Series(
                                text("dashboard.faulty"),
                                weeks.stream().map(ImportWeek::faulty).toList(),
                                "bad")),
                false);
    }

    private static List<Long> counts(List<ProductCover> products, boolean covered) {
        return products.stream()
                .map(product -> product.covered() == covered ? product.subscriptions() : 0L)
                .toList();
    }

    private String text(String key) {
        ResourceBundle texts = Messages.in(viewer.getLocale());
        return texts.getString(key);
    }
}
