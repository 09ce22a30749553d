package org.partnerportal.web.offer;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.partnerportal.offer.Complaint;
import org.partnerportal.offer.IssueType;
import org.partnerportal.offer.OfferContent;
import org.partnerportal.offer.Scope;
import org.partnerportal.offer.Severity;
import org.partnerportal.subscription.ProductFamily;

/** An offer as it is edited: mutable rows that become an immutable content. */
public class OfferForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;

    private List<String> languages = new ArrayList<>();

    private Map<String, String> title;

    private List<ProductFamily> products = new ArrayList<>();

    private List<IssueType> issueTypes = new ArrayList<>();

    private Map<String, String> included;

    private Map<String, String> excluded;

    private Map<String, String> baseline;

    private List<FulfilmentForm> fulfilment;

    private List<CalendarForm> calendars;

    private List<ChannelForm> channels;

    private List<TargetForm> targets;

    private List<PriceForm> prices;

    private Map<String, String> taxNote;

    private Map<String, String> chargedExtra;

    private List<SelfHelpForm> tryFirst;

    private List<EscalationForm> escalation;

    private String complaintContact;

    private Map<String, String> complaintText;

    static OfferForm of(String name, OfferContent content, String zone) {
        OfferForm form = new OfferForm();
        form.name = name;
        form.languages.addAll(content.languages());
        form.title = Fields.texts(content.title());
        form.readScope(content.scope());
        form.fulfilment = rows(content.fulfilment(), FulfilmentForm::of);
        form.calendars = rows(content.calendars(), CalendarForm::of);
        form.channels = rows(content.channels(), channel -> ChannelForm.of(channel, zone));
        form.targets = rows(List.of(Severity.values()), severity -> TargetForm.of(severity, content));
        form.prices = rows(content.prices(), PriceForm::of);
        form.taxNote = Fields.texts(content.taxNote());
        form.chargedExtra = Fields.texts(content.chargedExtra());
        form.tryFirst = rows(content.tryFirst(), SelfHelpForm::of);
        form.escalation = rows(content.escalation(), EscalationForm::of);
        form.complaintContact = content.complaint().contact();
        form.complaintText = Fields.texts(content.complaint().text());
        return form;
    }

    /** @param linked companies of the portal by name, which a typed name may mean */
    OfferContent toContent(Map<String, Long> linked) {
        return new OfferContent(
                languages,
                Fields.text(title),
                scope(),
                list(fulfilment, part -> part.toFulfilment(linked)),
                list(calendars, CalendarForm::toCalendar),
                list(channels, ChannelForm::toChannel),
                targets.stream()
                        .filter(target -> !target.blank())
                        .map(TargetForm::toTarget)
                        .toList(),
                list(prices, PriceForm::toPrice),
                Fields.text(taxNote),
                Fields.text(chargedExtra),
                list(tryFirst, SelfHelpForm::toSelfHelp),
                list(escalation, EscalationForm::toStep),
                new Complaint(complaintContact, Fields.text(complaintText)));
    }

    private Scope scope() {
        return new Scope(
                set(products, ProductFamily.class),
                set(issueTypes, IssueType.class),
                Fields.text(included),
                Fields.text(excluded),
                Fields.text(baseline));
    }

    private void readScope(Scope scope) {
        products.addAll(scope.products());
        issueTypes.addAll(scope.issueTypes());
        included = Fields.texts(scope.included());
        excluded = Fields.texts(scope.excluded());
        baseline = Fields.texts(scope.baseline());
    }

    private static <E extends Enum<E>> Set<E> set(List<E> values, Class<E> type) {
        EnumSet<E> result = EnumSet.noneOf(type);
        result.addAll(values);
        return result;
    }

    private static <S, T> List<T> rows(List<S> parts, Function<S, T> form) {
        return new ArrayList<>(parts.stream().map(form).toList());
    }

    private static <S, T> List<T> list(List<S> forms, Function<S, T> part) {
        return forms.stream().map(part).toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public Map<String, String> getTitle() {
        return title;
    }

    public void setTitle(Map<String, String> title) {
        this.title = title;
    }

    public List<ProductFamily> getProducts() {
        return products;
    }

    public void setProducts(List<ProductFamily> products) {
        this.products = products;
    }

    public List<IssueType> getIssueTypes() {
        return issueTypes;
    }

    public void setIssueTypes(List<IssueType> issueTypes) {
        this.issueTypes = issueTypes;
    }

    public Map<String, String> getIncluded() {
        return included;
    }

    public void setIncluded(Map<String, String> included) {
        this.included = included;
    }

    public Map<String, String> getExcluded() {
        return excluded;
    }

    public void setExcluded(Map<String, String> excluded) {
        this.excluded = excluded;
    }

    public Map<String, String> getBaseline() {
        return baseline;
    }

    public void setBaseline(Map<String, String> baseline) {
        this.baseline = baseline;
    }

    public List<FulfilmentForm> getFulfilment() {
        return fulfilment;
    }

    public void setFulfilment(List<FulfilmentForm> fulfilment) {
        this.fulfilment = fulfilment;
    }

    public List<CalendarForm> getCalendars() {
        return calendars;
    }

    public void setCalendars(List<CalendarForm> calendars) {
        this.calendars = calendars;
    }

    public List<ChannelForm> getChannels() {
        return channels;
    }

    public void setChannels(List<ChannelForm> channels) {
        this.channels = channels;
    }

    public List<TargetForm> getTargets() {
        return targets;
    }

    public void setTargets(List<TargetForm> targets) {
        this.targets = targets;
    }

    public List<PriceForm> getPrices() {
        return prices;
    }

    public void setPrices(List<PriceForm> prices) {
        this.prices = prices;
    }

    public Map<String, String> getTaxNote() {
        return taxNote;
    }

    public void setTaxNote(Map<String, String> taxNote) {
        this.taxNote = taxNote;
    }

    public Map<String, String> getChargedExtra() {
        return chargedExtra;
    }

    public void setChargedExtra(Map<String, String> chargedExtra) {
        this.chargedExtra = chargedExtra;
    }

    public List<SelfHelpForm> getTryFirst() {
        return tryFirst;
    }

    public void setTryFirst(List<SelfHelpForm> tryFirst) {
        this.tryFirst = tryFirst;
    }

    public List<EscalationForm> getEscalation() {
        return escalation;
    }

    public void setEscalation(List<EscalationForm> escalation) {
        this.escalation = escalation;
    }

    public String getComplaintContact() {
        return complaintContact;
    }

    public void setComplaintContact(String complaintContact) {
        this.complaintContact = complaintContact;
    }

    public Map<String, String> getComplaintText() {
        return complaintText;
    }

    public void setComplaintText(Map<String, String> complaintText) {
        this.complaintText = complaintText;
    }
}
