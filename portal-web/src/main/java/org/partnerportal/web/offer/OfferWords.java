package org.partnerportal.web.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.partnerportal.offer.EscalationParty;
import org.partnerportal.offer.EscalationStep;
import org.partnerportal.offer.Fulfilment;
import org.partnerportal.offer.FulfilmentKind;
import org.partnerportal.offer.OfferContent;
import org.partnerportal.offer.Price;
import org.partnerportal.offer.Target;
import org.partnerportal.offer.TimeSpan;

/** What an offer promises and charges, in words. Texts of the partner come in the language that is shown. */
public final class OfferWords {

    private final Words words;
    private final String language;

    /** @param language of the partner's own texts, see {@link OfferContent#languageFor} */
    public OfferWords(Words words, String language) {
        this.words = words;
        this.language = language;
    }

    public String products(OfferContent content) {
        return content.scope().products().isEmpty()
                ? words.text("offer.words.allProducts")
                : words.list(content.scope().products().stream().map(words::of).toList());
    }

    public String issueTypes(OfferContent content) {
        return words.list(content.scope().issueTypes().stream().map(words::of).toList());
    }

    public String languages(List<String> codes) {
        return words.list(codes.stream().map(words::language).toList());
    }

    public String fulfilment(Fulfilment part) {
        String who = part.kind() == FulfilmentKind.OWN
                ? words.text("offer.words.fulfilment.OWN")
                : words.text("offer.words.fulfilment." + part.kind(), part.companyName());
        String what = part.part().in(language);
        return part.partly() && !what.isEmpty() ? words.text("offer.words.partly", who, what) : who;
    }

    public String price(Price price) {
        String amount = price.money()
                .map(money ->
                        words.money(money.getAmount(), money.getCurrencyUnit().getCode()))
                .orElse("…");
        String text = price.kind().costs()
                ? words.text("offer.words.price." + price.kind(), amount)
                : words.text("offer.words.price." + price.kind());
        String what = price.appliesTo().in(language);
        return what.isEmpty() ? text : words.text("offer.words.of", what, text);
    }

    public String span(TimeSpan span) {
        return words.text("offer.words.span." + span.unit(), span.amount());
    }

    /** "first reply 1 h, update every 4 h, working again within 1 working day". */
    public String target(Target target) {
        List<String> parts = new ArrayList<>();
        if (target.firstResponse() != null) {
            parts.add(words.text("offer.words.target.first", span(target.firstResponse())));
        }
        if (target.updateInterval() != null) {
            parts.add(words.text("offer.words.target.update", span(target.updateInterval())));
        }
        if (target.restore() != null) {
            parts.add(words.text("offer.words.target.restore", span(target.restore())));
        }
        return String.join(", ", parts);
    }

    /** Whom the step leads to. */
    public String party(EscalationStep step) {
        return step.name().isEmpty() && step.party() != EscalationParty.OTHER ? words.of(step.party()) : step.name();
    }

    /** "Fabrikam → Contoso → Microsoft". */
    public String path(String company, List<EscalationStep> steps) {
        return String.join(
                " → ",
                Stream.concat(Stream.of(company), steps.stream().map(this::party))
                        .toList());
    }
}
