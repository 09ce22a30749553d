package org.partnerportal.web.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerportal.offer.Channel;
import org.partnerportal.offer.EscalationStep;
import org.partnerportal.offer.LocalText;
import org.partnerportal.offer.OfferContent;
import org.partnerportal.offer.Price;
import org.partnerportal.offer.SelfHelp;
import org.partnerportal.offer.ServiceCalendar;
import org.partnerportal.offer.Target;
import org.partnerportal.shared.contact.Telephone;

/** All that an offer says, line by line in words; the partner's texts in every language that they are written in. */
public final class OfferLines {

    private final Words words;
    private final OfferWords offerWords;
    private final HoursWords hoursWords;
    private final List<OfferLine> lines = new ArrayList<>();

    private OfferLines(Words words) {
        this.words = words;
        this.offerWords = new OfferWords(words, words.language());
        this.hoursWords = new HoursWords(words);
    }

    /** Only what is said; what is absent has no line. */
    public static List<OfferLine> of(String name, OfferContent content, Words words) {
        OfferLines lines = new OfferLines(words);
        lines.add("name", words.text("offer.field.name"), name);
        lines.add("languages", words.text("offer.field.languages"), lines.offerWords.languages(content.languages()));
        lines.texts("title", content.title());
        lines.scope(content);
        lines.hours(content);
        lines.contact(content);
        lines.prices(content);
        lines.next(content);
        return List.copyOf(lines.lines);
    }

    private void scope(OfferContent content) {
        add("products", words.text("offer.field.products"), offerWords.products(content));
        add("issueTypes", words.text("offer.field.issueTypes"), offerWords.issueTypes(content));
        texts("included", content.scope().included());
        texts("excluded", content.scope().excluded());
        texts("baseline", content.scope().baseline());
        String who = content.fulfilment().stream()
                .map(part -> offerWords.fulfilment(part))
                .collect(Collectors.joining("; "));
        add("fulfilment", words.text("offer.field.fulfilment"), who);
    }

    private void hours(OfferContent content) {
        for (ServiceCalendar calendar : content.calendars()) {
            String key = "hours" + calendar.severities();
            String label = calendar.general()
                    ? words.text("offer.field.hours")
                    : words.text(
                            "offer.words.of",
                            words.text("offer.field.hours"),
                            words.list(calendar.severities().stream()
                                    .map(words::of)
                                    .toList()));
            add(key, label, hoursWords.sentence(calendar));
        }
        for (Target target : content.targets()) {
            if (target.severity() != null) {
                add("target." + target.severity(), words.of(target.severity()), offerWords.target(target));
            }
        }
    }

    private void contact(OfferContent content) {
        int position = 0;
        for (Channel channel : content.channels()) {
            position++;
            add(
                    "channel." + position,
                    words.text("offer.field.channelNo", position, words.of(channel.kind())),
                    channel(channel));
        }
    }

    private String channel(Channel channel) {
        List<String> parts = new ArrayList<>();
        parts.add(Telephone.display(channel.value(), null));
        if (!channel.extension().isEmpty()) {
            parts.add(words.text("offer.words.of", words.text("offer.field.extension"), channel.extension()));
        }
        parts.add(offerWords.languages(channel.languages()));
        if (channel.hours() != null) {
            parts.add(hoursWords.sentence(channel.hours()));
        }
        parts.add(all(channel.note()));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private void prices(OfferContent content) {
        int position = 0;
        for (Price price : content.prices()) {
            position++;
            String what = all(price.appliesTo());
            String text = offerWords.price(new Price(price.kind(), price.amount(), price.currency(), null));
            add(
                    "price." + position,
                    words.text("offer.field.priceNo", position),
                    what.isEmpty() ? text : words.text("offer.words.of", what, text));
        }
        texts("taxNote", content.taxNote());
        texts("chargedExtra", content.chargedExtra());
    }

    private void next(OfferContent content) {
        int position = 0;
        for (SelfHelp help : content.tryFirst()) {
            position++;
            String text = help.url().isEmpty() ? all(help.title()) : all(help.title()) + " · " + help.url();
            add("tryFirst." + position, words.text("offer.field.tryFirstNo", position), text);
        }
        position = 0;
        for (EscalationStep step : content.escalation()) {
            position++;
            String text = all(step.text());
            String party = offerWords.party(step);
            add(
                    "escalation." + position,
                    words.text("offer.field.stepNo", position),
                    text.isEmpty() ? party : words.text("offer.words.of", party, text));
        }
        add(
                "complaint",
                words.text("offer.field.complaintContact"),
                content.complaint().contact());
        texts("complaintText", content.complaint().text());
    }

    private void texts(String key, LocalText text) {
        for (Map.Entry<String, String> written : text.byLanguage().entrySet()) {
            String label = words.text(
                    "offer.field.inLanguage", words.text("offer.field." + key), words.language(written.getKey()));
            add(key + '.' + written.getKey(), label, written.getValue());
        }
    }

    private static String all(LocalText text) {
        return text.byLanguage().entrySet().stream()
                .map(written -> text.byLanguage().size() == 1
                        ? written.getValue()
                        : written.getKey() + ": " + written.getValue())
                .collect(Collectors.joining(" / "));
    }

    private void add(String key, String label, String text) {
        if (text != null && !text.isEmpty()) {
            lines.add(new OfferLine(key, label, text));
        }
    }
}
