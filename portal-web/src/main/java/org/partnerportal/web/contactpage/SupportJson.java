package org.partnerportal.web.contactpage;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;
import org.partnerportal.contactpage.ContactPage;
import org.partnerportal.contactpage.Ground;
import org.partnerportal.contactpage.SupportCard;
import org.partnerportal.offer.Channel;
import org.partnerportal.offer.OfferContent;
import org.partnerportal.offer.OfferHours;
import org.partnerportal.offer.OpenState;
import org.partnerportal.offer.Price;
import org.partnerportal.offer.PublishedOffer;
import org.partnerportal.offer.Target;
import org.partnerportal.offer.TimeSpan;
import org.partnerportal.responsibility.Party;
import org.partnerportal.responsibility.SupportedProduct;

/** The facts of a customer's page for programs: codes and ISO values, with the words of the page beside them. */
public final class SupportJson {

    private final Instant at;

    private SupportJson(Instant at) {
        this.at = at;
    }

    public static JsonObject of(ContactPage facts, SupportPage page) {
        SupportJson json = new SupportJson(facts.at());
        JsonObjectBuilder root = Json.createObjectBuilder().add("customer", facts.customerName());
        if (facts.publisher() != null) {
            root.add("partner", facts.publisher().name());
        }
        return root.add("support", array(page.getCards(), json::card)).build();
    }

    private JsonObject card(PageCard card) {
        SupportCard facts = card.facts();
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("company", card.company())
                .add("products", array(facts.products(), SupportJson::product))
                .add("shows", facts.contents().name())
                .add("reasons", reasons(card))
                .add("path", strings(facts.path().stream().map(Party::name).toList()));
        if (facts.offer() != null) {
            object.add("offer", offer(facts.offer(), card));
        }
        if (facts.profile() != null) {
            object.add(
                    "profile",
                    Json.createObjectBuilder()
                            .add("email", facts.profile().email())
                            .add("telephone", facts.profile().telephone())
                            .add("website", facts.profile().website()));
        }
        if (facts.portal() != null) {
            object.add("portal", facts.portal().url());
        }
        return object.build();
    }

    private static JsonArrayBuilder reasons(PageCard card) {
        JsonArrayBuilder reasons = Json.createArrayBuilder();
        for (int i = 0; i < card.why().size(); i++) {
            Ground ground = card.facts().grounds().get(i);
            Why why = card.why().get(i);
            reasons.add(Json.createObjectBuilder()
                    .add("code", ground.reason().code().name())
                    .add("sentence", why.sentence())
                    .add("rule", why.rule())
                    .add("subscriptionIds", subscriptionIds(ground)));
        }
        return reasons;
    }

    private static JsonArrayBuilder subscriptionIds(Ground ground) {
        return strings(ground.products().stream()
                .map(SupportedProduct::msSubscriptionId)
                .toList());
    }

    private static JsonObject product(SupportedProduct product) {
        return Json.createObjectBuilder()
                .add("subscriptionId", product.msSubscriptionId())
                .add("name", product.name())
                .add("family", product.family().name())
                .add("quantity", product.quantity())
                .add("status", product.status())
                .add("channel", product.channel().name())
                .build();
    }

    private JsonObject offer(PublishedOffer offer, PageCard card) {
        OfferContent content = offer.content();
        OpenState state = OfferHours.of(content).stateAt(at);
        JsonObjectBuilder open = Json.createObjectBuilder().add("now", state.open());
        addIfKnown(open, "changesAt", state.changesAt());
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("title", card.offer().title())
                .add("version", offer.versionNo())
                .add("validFrom", offer.validFrom().toString());
        addIfKnown(object, "validTo", offer.validTo());
        return object.add("open", open)
                .add("hours", card.offer().hours())
                .add("channels", array(content.channels(), SupportJson::channel))
                .add("firstReply", array(content.targets(), SupportJson::target))
                .add("prices", array(content.prices(), SupportJson::price))
                .add("priceWords", strings(card.offer().prices()))
                .build();
    }

    private static JsonObject channel(Channel channel) {
        return Json.createObjectBuilder()
                .add("kind", channel.kind().name())
                .add("value", channel.value())
                .add("extension", channel.extension())
                .add("languages", strings(channel.languages()))
                .build();
    }

    private static JsonObject target(Target target) {
        JsonObjectBuilder object = Json.createObjectBuilder().add("severity", String.valueOf(target.severity()));
        TimeSpan first = target.firstResponse();
        if (first != null) {
            object.add("amount", first.amount()).add("unit", first.unit().name());
        }
        return object.build();
    }

    private static JsonObject price(Price price) {
        JsonObjectBuilder object =
                Json.createObjectBuilder().add("kind", price.kind().name());
        price.money().ifPresent(money -> object.add("amount", money.getAmount())
                .add("currency", money.getCurrencyUnit().getCode()));
        return object.build();
    }

    private static void addIfKnown(JsonObjectBuilder object, String name, Instant instant) {
        if (instant != null) {
            object.add(name, instant.toString());
        }
    }

    private static JsonArrayBuilder strings(Collection<String> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(array::add);
        return array;
    }

    private static <T> JsonArrayBuilder array(Collection<T> values, Function<T, JsonObject> mapper) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(mapper.apply(value)));
        return array;
    }
}
