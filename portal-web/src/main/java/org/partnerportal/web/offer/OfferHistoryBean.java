package org.partnerportal.web.offer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.partnerportal.account.UserQueries;
import org.partnerportal.offer.OfferDraft;
import org.partnerportal.offer.OfferHistory;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.offer.OfferService;
import org.partnerportal.offer.OfferStepRow;
import org.partnerportal.offer.OfferVersionRow;
import org.partnerportal.offer.OfferVersionState;
import org.partnerportal.offer.WithdrawOffer;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Viewer;

/** All versions of an offer and how they came about. */
@Named
@RequestScoped
public class OfferHistoryBean {

    @Inject
    private OfferQueries queries;

    @Inject
    private OfferService service;

    @Inject
    private UserQueries users;

    @Inject
    private Viewer viewer;

    @Inject
    private Notices notices;

    private Long id;
    private Integer withdraw;
    private String reason;
    private OfferHistory history;
    private OfferDraft draft;
    private Map<Long, String> names;

    /** From the address, which forms keep: parts of the page ask for it before Faces hands view parameters over. */
    @PostConstruct
    void read() {
        id = Parameters.number(Faces.getRequestParameter("id"));
        withdraw = versionNo(Faces.getRequestParameter("withdraw"));
    }

    /** View action: one that does not exist is answered before the page begins. */
    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        getHistory();
    }

    public void restore() throws IOException {
        Integer versionNo = versionNo(Faces.getRequestParameter("restore"));
        if (versionNo == null) {
            throw new NotFoundException();
        }
        service.restore(id, getDraft().version(), versionNo);
        notices.done("offer.history.restored", versionNo);
        Faces.redirect(Faces.getRequestContextPath() + "/offers/edit?id=" + id);
    }

    public void withdraw() throws IOException {
        service.withdraw(new WithdrawOffer(id, withdraw, reason == null ? "" : reason));
        notices.done("offer.history.withdrawn", withdraw);
        Faces.redirect(Faces.getRequestContextPath() + "/offers/history?id=" + id);
    }

    public String getWithdrawTitle() {
        return Words.in(viewer.getLocale()).text("offer.withdraw.title", withdraw);
    }

    public boolean withdrawable(OfferVersionRow row) {
        return row.state() == OfferVersionState.IN_FORCE || row.state() == OfferVersionState.SCHEDULED;
    }

    /** Name of a user; empty for the system and for people who are no longer there. */
    public String name(Long userId) {
        if (names == null) {
            Set<Long> ids = Stream.concat(
                            getHistory().versions().stream()
                                    .flatMap(row -> Stream.of(row.publishedBy(), row.requestedBy())),
                            getHistory().steps().stream().map(OfferStepRow::doneBy))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            names = users.names(ids);
        }
        return userId == null ? "" : names.getOrDefault(userId, "");
    }

    public OfferHistory getHistory() {
        if (history == null) {
            history = queries.history(id);
        }
        return history;
    }

    public OfferDraft getDraft() {
        if (draft == null) {
            draft = queries.draft(id);
        }
        return draft;
    }

    public String getId() {
        return id == null ? null : id.toString();
    }

    /** Number of the version that is about to be withdrawn; null when none is. */
    public String getWithdraw() {
        return withdraw == null ? null : withdraw.toString();
    }

    static Integer versionNo(String text) {
        Long number = Parameters.number(text);
        return number == null || number > Integer.MAX_VALUE ? null : Integer.valueOf(number.intValue());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
