package org.partnerportal.web.offer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.omnifaces.util.Faces;
import org.partnerportal.company.CompanyView;
import org.partnerportal.offer.OfferContent;
import org.partnerportal.offer.OfferDraft;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.web.shared.Messages;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Viewer;

/** The draft as customers will see it, in each of its languages. */
@Named
@RequestScoped
public class OfferPreviewBean {

    @Inject
    private OfferQueries queries;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    private Long id;
    private OfferDraft draft;
    private CompanyView company;
    private ProblemWords problems;

    /** From the address, which forms keep: parts of the page ask for it before Faces hands view parameters over. */
    @PostConstruct
    void read() {
        id = Parameters.number(Faces.getRequestParameter("id"));
    }

    /** View action: one that does not exist is answered before the page begins. */
    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        getDraft();
    }

    public OfferCard card(String language) {
        Instant now = clock.instant();
        Locale locale = Locale.forLanguageTag(language);
        CompanyView own = getCompany();
        return OfferCards.card(getDraft().content(), own.name(), own.country(), locale, viewer.getZone(), now);
    }

    /** The texts in the language of a card, which is not the viewer's own. */
    public ResourceBundle texts(String language) {
        return Messages.in(Locale.forLanguageTag(language));
    }

    public List<String> getLanguages() {
        List<String> chosen = getDraft().content().languages();
        return chosen.isEmpty() ? OfferContent.LANGUAGES.subList(0, 1) : chosen;
    }

    public OfferDraft getDraft() {
        if (draft == null) {
            draft = queries.draft(id);
        }
        return draft;
    }

    public CompanyView getCompany() {
        if (company == null) {
            company = queries.publisher();
        }
        return company;
    }

    public ProblemWords getProblems() {
        if (problems == null) {
            problems = ProblemWords.of(queries.problems(getDraft().content()), Words.in(viewer.getLocale()));
        }
        return problems;
    }

    public String getId() {
        return id == null ? null : id.toString();
    }

    long number() {
        return id;
    }
}
