package org.partnerportal.web.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.omnifaces.util.Faces;
import org.partnerportal.account.UserQueries;
import org.partnerportal.offer.OfferReview;
import org.partnerportal.offer.OfferService;
import org.partnerportal.offer.Period;
import org.partnerportal.offer.PublishOffer;
import org.partnerportal.offer.SendBackOffer;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Viewer;

/** The last step, below the preview: publish, ask for approval; for the approver: approve or return. */
@Named
@RequestScoped
public class OfferPublishBean {

    @Inject
    private OfferPreviewBean preview;

    @Inject
    private OfferService service;

    @Inject
    private UserQueries users;

    @Inject
    private Viewer viewer;

    @Inject
    private Notices notices;

    private Long version;
    private LocalDate from;
    private LocalDate to;
    private String comment;

    public void publish() throws IOException {
        service.publish(command());
        finish("offer.preview.published");
    }

    public void submit() throws IOException {
        service.submit(command());
        finish("offer.preview.submitted");
    }

    public void approve() throws IOException {
        service.approve(preview.number(), version);
        finish("offer.preview.published");
    }

    public void sendBack() throws IOException {
        service.sendBack(new SendBackOffer(preview.number(), version, comment == null ? "" : comment));
        finish("offer.preview.returned");
    }

    public void takeBack() throws IOException {
        service.takeBack(preview.number(), version);
        notices.done("offer.preview.takenBack");
        Faces.redirect(Faces.getRequestContextPath() + "/offers/edit?id=" + preview.getId());
    }

    /** Whoever may publish goes on; with four eyes whoever may edit asks. */
    public boolean isMayGoOn() {
        return viewer.may(preview.getCompany().fourEyes() ? "OFFER_EDIT" : "OFFER_PUBLISH");
    }

    /** Who asked, and for when. */
    public String getReviewText() {
        Words words = words();
        OfferReview review = preview.getDraft().review();
        Long asker = review.requestedBy();
        String name = asker == null ? "" : users.names(List.of(asker)).getOrDefault(asker, "");
        String start = review.validFrom() == null ? words.text("offer.review.atOnce") : day(review.validFrom());
        String text = words.text("offer.review.text", name, start);
        return review.validTo() == null ? text : text + ' ' + words.text("offer.review.until", day(review.validTo()));
    }

    public String getZoneText() {
        return words().text("offer.publish.zone", words().city(zone().getId()));
    }

    /** Dates are days in the company's zone: from the beginning of the first to the end of the last. */
    private PublishOffer command() {
        Instant start = from == null ? null : from.atStartOfDay(zone()).toInstant();
        Instant end = to == null ? null : to.plusDays(1).atStartOfDay(zone()).toInstant();
        return new PublishOffer(preview.number(), version, new Period(start, end), comment);
    }

    private void finish(String done) throws IOException {
        notices.done(done);
        Faces.redirect(Faces.getRequestContextPath() + "/offers/history?id=" + preview.getId());
    }

    private String day(Instant moment) {
        return DateTimeFormatter.ofPattern(words().text("offer.words.datePattern") + " H:mm", words().habits())
                .format(moment.atZone(zone()));
    }

    private ZoneId zone() {
        return ZoneId.of(preview.getCompany().timeZone());
    }

    private Words words() {
        return Words.in(viewer.getLocale());
    }

    /** As the page was shown, so that nobody publishes what he has not seen. */
    public Long getVersion() {
        return version == null ? preview.getDraft().version() : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
