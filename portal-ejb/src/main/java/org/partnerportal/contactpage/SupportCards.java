package org.partnerportal.contactpage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.partnerportal.responsibility.SupportedProduct;

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

    /** Products of one company read the same, whatever the reason that it supports each of them. */
    private static Object sameAnswer(Responsibility answer) {
        return Arrays.asList(
                answer.company(), answer.contents(), answer.offerVersionId(), answer.portal(), answer.path());
    }

    /** When a contact was named differs from product to product and makes no other reason. */
    private static List<Ground> grounds(List<Responsibility> group) {
        Map<Reason, List<SupportedProduct>> grounds = new LinkedHashMap<>();
        group.forEach(answer -> grounds.computeIfAbsent(answer.reason().undated(), reason -> new ArrayList<>())
                .add(answer.product()));
        return grounds.entrySet().stream()
                .map(ground -> new Ground(ground.getValue(), ground.getKey()))
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
                grounds(group),
                first.path());
    }
}
