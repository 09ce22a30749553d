package org.partnerportal.web.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnerportal.offer.ChannelKind;
import org.partnerportal.offer.EscalationParty;
import org.partnerportal.offer.FulfilmentKind;
import org.partnerportal.offer.IssueType;
import org.partnerportal.offer.OfferContent;
import org.partnerportal.offer.PriceKind;
import org.partnerportal.offer.PublicHolidays;
import org.partnerportal.offer.Severity;
import org.partnerportal.offer.TimeSpan;
import org.partnerportal.subscription.ProductFamily;
import org.partnerportal.web.shared.Viewer;

/** What the selection lists of the editor offer, in the viewer's language; labels are keys of the maps. */
@Named
@RequestScoped
public class OfferChoices {

    private static final List<String> SPOKEN = List.of(
            "en", "es", "ru", "ar", "be", "ca", "de", "el", "eu", "fr", "gl", "hu", "it", "ja", "kk", "nl", "pl", "pt",
            "ro", "sv", "tr", "uk", "zh");
    private static final List<String> CURRENCIES =
            List.of("EUR", "USD", "GBP", "RUB", "CNY", "CHF", "MXN", "COP", "CLP", "PEN", "ARS", "KZT", "BYN", "PLN");

    @Inject
    private Viewer viewer;

    public Map<String, ProductFamily> getProducts() {
        return constants(ProductFamily.values());
    }

    public Map<String, IssueType> getIssueTypes() {
        return constants(IssueType.values());
    }

    public Map<String, Severity> getSeverities() {
        return constants(Severity.values());
    }

    public Map<String, FulfilmentKind> getFulfilmentKinds() {
        return constants(FulfilmentKind.values());
    }

    public Map<String, ChannelKind> getChannelKinds() {
        return constants(ChannelKind.values());
    }

    public Map<String, PriceKind> getPriceKinds() {
        return constants(PriceKind.values());
    }

    /** Who may come next; a direct-bill partner has no provider, unless one was chosen already. */
    public Map<String, EscalationParty> parties(EscalationParty chosen) {
        return constants(Arrays.stream(EscalationParty.values())
                .filter(party -> viewer.isIndirect() || party != EscalationParty.PROVIDER || party == chosen)
                .toArray(EscalationParty[]::new));
    }

    public Map<String, TimeSpan.Unit> getUnits() {
        return constants(TimeSpan.Unit.values());
    }

    public List<String> getCurrencies() {
        return CURRENCIES;
    }

    /** Languages in which an offer can be published. */
    public Map<String, String> getLanguages() {
        return labelled(OfferContent.LANGUAGES.stream(), words()::language);
    }

    /** Languages that people speak at a channel. */
    public Map<String, String> getSpoken() {
        return labelled(SPOKEN.stream(), words()::language);
    }

    public Map<String, String> getCountries() {
        return sorted(PublicHolidays.countries().stream(), words()::country);
    }

    public Map<String, String> regions(String country) {
        return sorted(
                PublicHolidays.regions(country).stream(),
                region -> PublicHolidays.regionName(country, region, viewer.getLocale()));
    }

    /** Zones of places, by name of the place where we know it in the viewer's language. */
    public Map<String, String> getZones() {
        Words words = words();
        return sorted(
                ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.equals("UTC")
                                || id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*")),
                id -> words.has("offer.zone." + id) ? words.city(id) + " (" + id + ")" : id);
    }

    private Words words() {
        return Words.in(viewer.getLocale());
    }

    private <E extends Enum<E>> Map<String, E> constants(E[] values) {
        return labelled(Stream.of(values), words()::of);
    }

    private static <T> Map<String, T> labelled(Stream<T> values, Function<T, String> label) {
        Map<String, T> labelled = new LinkedHashMap<>();
        values.forEach(value -> labelled.put(label.apply(value), value));
        return labelled;
    }

    private Map<String, String> sorted(Stream<String> values, Function<String, String> label) {
        Collator order = Collator.getInstance(viewer.getLocale());
        return labelled(values.sorted(Comparator.comparing(label, order)), label);
    }
}
