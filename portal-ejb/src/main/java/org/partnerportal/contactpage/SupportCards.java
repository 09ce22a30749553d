package org.partnerportal.contactpage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.partnerportal.offer.OfferHours;
import org.partnerportal.responsibility.Contents;
import org.partnerportal.responsibility.CustomerSupport;
import org.partnerportal.responsibility.Reason;
import org.partnerportal.responsibility.Responsibility;

/** Puts answers together that read the same, so that a customer with forty products of one partner sees one card. */
final class SupportCards {

    private SupportCards() {}

    /** Cards in the order of their first product; what Microsoft supports comes last. */
    static List<SupportCard> of(CustomerSupport support) {
        Map<Object, List<Responsibility>> groups = new LinkedHashMap<>();
        support.answers().stream().filter(answer -> answer.product().alive()).forEach(answer -> groups.computeIfAbsent(
                        sameAnswer(answer), key -> new ArrayList<>())
                .add(answer));
        Stream<List<Responsibility>> partners = groups.values().stream().filter(group -> !isMicrosofts(group));
        Stream<List<Responsibility>> microsoft = groups.values().stream().filter(SupportCards::isMicrosofts);
        return Stream.concat(partners, microsoft)
                .map(group -> card(support, group))
                .toList();
    }

    /** The next opening or closing of any offer shown, or the next dated fact. */
    static Instant nextChange(CustomerSupport support, List<SupportCard> cards) {
        Stream<Instant> hours = cards.stream()
                .map(SupportCard::offer)
                .filter(Objects::nonNull)
                .flatMap(offer -> OfferHours.of(offer.content()).nextChange(support.at()).stream());
        return Stream.concat(hours, Stream.ofNullable(support.nextChange()))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static boolean isMicrosofts(List<Responsibility> group) {
        return group.get(0).contents() == Contents.MICROSOFT;
    }

    /** When a contact was named differs from product to product and makes no other answer. */
    private static Object sameAnswer(Responsibility answer) {
        Reason reason = answer.reason();
        return Stream.of(
                        answer.company(),
                        answer.contents(),
                        answer.offerVersionId(),
                        answer.portal(),
                        reason.code(),
                        reason.passedOver(),
                        reason.owner(),
                        answer.path())
                .toList();
    }

    private static SupportCard card(CustomerSupport support, List<Responsibility> group) {
        Responsibility first = group.get(0);
        return new SupportCard(
                group.stream().map(Responsibility::product).toList(),
                first.company(),
                first.company() == null
                        ? null
                        : support.companies().get(first.company().id()),
                first.contents(),
                support.offerOf(first).orElse(null),
                support.profileOf(first).orElse(null),
                first.portal(),
                first.reason(),
                first.path());
    }
}
