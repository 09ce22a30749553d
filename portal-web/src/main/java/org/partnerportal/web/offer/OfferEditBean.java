package org.partnerportal.web.offer;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Beans;
import org.omnifaces.util.Faces;
import org.partnerportal.company.CompanyView;
import org.partnerportal.offer.OfferContent;
import org.partnerportal.offer.OfferDraft;
import org.partnerportal.offer.OfferQueries;
import org.partnerportal.offer.OfferService;
import org.partnerportal.offer.ReviewState;
import org.partnerportal.offer.SaveDraft;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.web.shared.Messages;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Viewer;

/**
 * The editor of an offer. The form travels with the page, so neither an expired session nor a second editor loses what
 * was typed; when somebody else saved meanwhile, the differences are shown and the editor decides.
 */
@Named
@ViewScoped(saveInViewState = true)
public class OfferEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OfferQueries queries;

    @Inject
    private transient OfferService service;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    private Long id;
    private long version;
    private boolean check;
    private boolean saved;
    private OfferForm form;
    private String cardLanguage;
    private boolean narrow = true;
    private List<OfferDifference> conflict;
    private transient OfferDraft draft;
    private transient CompanyView company;
    private transient ProblemWords problems;
    private transient OfferCard card;

    /** The services stay here when the form travels; when it comes back it finds them again. */
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        queries = Beans.getReference(OfferQueries.class);
        service = Beans.getReference(OfferService.class);
    }

    /** Opens the draft; view action. */
    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        draft = queries.draft(id);
        version = draft.version();
        form = OfferForm.of(draft.name(), draft.content(), getCompany().timeZone());
        conflict = null;
        if (cardLanguage == null) {
            cardLanguage = draft.content().languageFor(viewer.getLanguage());
        }
    }

    /** Before the page is written: the form has been read by now, so what follows from it is worked out anew. */
    public void look() {
        card = null;
        problems = null;
    }

    public void save() {
        try {
            version = service.saveDraft(new SaveDraft(id, version, form.getName(), content()));
            conflict = null;
            saved = true;
        } catch (ChangedMeanwhileException moved) {
            showConflict();
        }
    }

    public void saveAndPreview() throws IOException {
        save();
        if (conflict == null) {
            Faces.redirect(Faces.getRequestContextPath() + "/offers/preview?id=" + id);
        }
    }

    /** Second editor: what I typed shall count. */
    public void keepMine() {
        version = queries.draft(id).version();
        save();
    }

    /** Shows what is missing at each field. */
    public void checkNow() {
        check = true;
    }

    /** Nothing but a fresh look at the card: the form has been read by now. */
    public void refresh() {
        saved = false;
    }

    public void showIn(String language) {
        cardLanguage = language;
    }

    public void add(String part) {
        OfferRows.add(form, part, getCompany());
    }

    public void remove(List<?> rows, Object row) {
        rows.remove(row);
    }

    public <T> void up(List<T> rows, T row) {
        int at = rows.indexOf(row);
        if (at > 0) {
            Collections.swap(rows, at, at - 1);
        }
    }

    public ProblemWords getProblems() {
        if (problems == null) {
            problems = ProblemWords.of(queries.problems(content()), Words.in(viewer.getLocale()));
        }
        return problems;
    }

    /** What is wrong at a field, once the editor has asked; empty otherwise. */
    public String wrong(String field) {
        return check ? getProblems().at(field) : "";
    }

    public String anchor(String field) {
        return ProblemWords.anchor(field);
    }

    public OfferCard getCard() {
        if (card == null) {
            CompanyView own = getCompany();
            Locale locale = Locale.forLanguageTag(cardLanguage);
            card = OfferCards.card(content(), own.name(), own.country(), locale, viewer.getZone(), clock.instant());
        }
        return card;
    }

    /** The week as customers will read it. */
    public String getHours() {
        return new HoursWords(Words.in(viewer.getLocale())).sentence(content().calendars());
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

    public Set<String> getLinked() {
        return queries.linkedCompanies().keySet();
    }

    /** Nothing can be changed while somebody is asked to approve exactly this, nor in the archive. */
    public boolean isEditable() {
        return getDraft().review().state() != ReviewState.IN_REVIEW
                && !getDraft().archived();
    }

    /** The texts in the language of the card, which may not be the viewer's own. */
    public ResourceBundle getTexts() {
        return Messages.in(Locale.forLanguageTag(cardLanguage));
    }

    /** Languages of a channel, in words. */
    public String spoken(ChannelForm channel) {
        return new OfferWords(Words.in(viewer.getLocale()), viewer.getLanguage()).languages(channel.getLanguages());
    }

    private OfferContent content() {
        return form.toContent(queries.linkedCompanies());
    }

    private void showConflict() {
        OfferDraft theirs = queries.draft(id);
        Words words = Words.in(viewer.getLocale());
        conflict = OfferDifference.between(
                OfferLines.of(theirs.name(), theirs.content(), words), OfferLines.of(form.getName(), content(), words));
        draft = theirs;
        Faces.validationFailed();
    }

    public String getId() {
        return id == null ? null : id.toString();
    }

    public void setId(String id) {
        this.id = Parameters.number(id);
    }

    public boolean isCheck() {
        return check;
    }

    public void setCheck(boolean check) {
        this.check = check;
    }

    public boolean isSaved() {
        return saved;
    }

    public OfferForm getForm() {
        return form;
    }

    public String getCardLanguage() {
        return cardLanguage;
    }

    public boolean isNarrow() {
        return narrow;
    }

    public void setNarrow(boolean narrow) {
        this.narrow = narrow;
    }

    public List<OfferDifference> getConflict() {
        return conflict;
    }
}
