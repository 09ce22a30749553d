package org.partnerportal.web.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.partnerportal.offer.CreateOffer;
import org.partnerportal.offer.ExpiringOffer;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.offer.OfferRow;
import org.partnerportal.offer.OfferService;
import org.partnerportal.offer.OfferState;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.web.shared.Formats;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Tone;
import org.partnerportal.web.shared.Viewer;

/** The list of offers. A company has a handful, so there is one page; archived ones are shown on demand. */
@Named
@RequestScoped
public class OfferListBean {

    /** From then on the end of an offer is worth a warning. */
    private static final Duration SOON = Duration.ofDays(30);

    @Inject
    private OfferQueries queries;

    @Inject
    private OfferService service;

    @Inject
    private Viewer viewer;

    @Inject
    private Notices notices;

    @Inject
    private Formats format;

    private String text;
    private OfferState state;
    private String sort;
    private List<OfferRow> rows;
    private Set<Long> ending;

    /** Read before the page is drawn: a refusal can still be answered by another page then. */
    public void load() {
        getRows();
    }

    /** Narrowed by the view parameters; archived offers only when asked for. */
    public List<OfferRow> getRows() {
        if (rows == null) {
            ending = queries.expiringWithin(SOON).stream()
                    .map(ExpiringOffer::offerId)
                    .collect(Collectors.toSet());
            rows = queries.list().stream()
                    .filter(row -> state == null ? row.state() != OfferState.ARCHIVED : row.state() == state)
                    .filter(row -> text == null
                            || row.name()
                                    .toLowerCase(viewer.getLocale())
                                    .contains(text.toLowerCase(viewer.getLocale())))
                    .sorted(order())
                    .toList();
        }
        return rows;
    }

    /** By name unless the address says otherwise. */
    private Comparator<OfferRow> order() {
        OfferSort column = Parameters.order(OfferSort.class, sort);
        Comparator<OfferRow> order = (column == null ? OfferSort.NAME : column).in(viewer.getLocale());
        return Parameters.descends(sort) ? order.reversed() : order;
    }

    /** Name of the tone in which the state is told; an end that is near is a warning. */
    public String tone(OfferRow row) {
        Tone tone =
                switch (row.state()) {
                    case IN_FORCE -> ending.contains(row.id()) ? Tone.WAIT : Tone.GOOD;
                    case SCHEDULED -> Tone.WAIT;
                    case EXPIRED, UNPUBLISHED -> Tone.BAD;
                    case ARCHIVED -> Tone.QUIET;
                };
        return tone.name();
    }

    /** "Version 3, since 1 November 2026, until 31 December 2026; the next from 1 January 2027". */
    public String validity(OfferRow row) {
        Words words = Words.in(viewer.getLocale());
        List<String> parts = new ArrayList<>();
        if (row.versionNo() != null) {
            parts.add(words.text("offer.list.since", row.versionNo(), format.day(row.validFrom())));
        }
        if (row.ends() != null) {
            parts.add(words.text("offer.list.until", format.moment(row.ends())));
        }
        if (row.scheduledFrom() != null) {
            parts.add(words.text("offer.list.next", format.moment(row.scheduledFrom())));
        }
        return String.join("; ", parts);
    }

    public boolean isNarrowed() {
        return state != null || text != null;
    }

    public OfferState[] getStates() {
        return OfferState.values();
    }

    public void create() throws IOException {
        String name = Words.in(viewer.getLocale()).text("offer.list.newName");
        long id = service.create(new CreateOffer(name, OfferSuggestion.of(queries.publisher(), queries.duties())));
        Faces.redirect(Faces.getRequestContextPath() + "/offers/edit?id=" + id);
    }

    public void archive() throws IOException {
        OfferRow row = pressed("archive");
        service.archive(row.id(), row.version());
        notices.done("offer.list.archived", row.name());
        Faces.redirect(Faces.getRequestContextPath() + "/offers/list");
    }

    public void reopen() throws IOException {
        OfferRow row = pressed("reopen");
        service.reopen(row.id(), row.version());
        notices.done("offer.list.reopened", row.name());
        Faces.redirect(Faces.getRequestContextPath() + "/offers/list");
    }

    /** The offer that the pressed button names. */
    private OfferRow pressed(String button) {
        long id = Parameters.required(button);
        return queries.list().stream().filter(row -> row.id() == id).findFirst().orElseThrow(NotFoundException::new);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getState() {
        return state == null ? null : state.name();
    }

    public void setState(String state) {
        this.state = Parameters.constant(OfferState.class, state);
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }
}
