package org.partnerportal.offer;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.partnerportal.shared.contact.EmailAddress;
import org.partnerportal.shared.contact.WebAddress;

/**
 * Whether an offer may be published: all four statements that are owed to customers (SUP-12: types, hours, contact,
 * prices) in all its languages, and nothing in it that cannot be true. Pure.
 */
public final class OfferCheck {

    private final OfferContent content;
    private final Problems problems;

    private OfferCheck(OfferContent content) {
        this.content = content;
        this.problems = new Problems(content.languages());
    }

    /**
     * In the order of the form.
     *
     * @param duties of the cloud of the company
     * @param country of the company, the default region of telephone numbers; may be null
     * @param at the moment from which hours are looked at
     */
    public static List<OfferProblem> problems(OfferContent content, CloudDuties duties, String country, Instant at) {
        OfferCheck check = new OfferCheck(content);
        check.checkScope();
        check.checkFulfilment();
        CalendarCheck calendars = new CalendarCheck(check.problems, at);
        calendars.checkAll(content.calendars());
        calendars.checkDuties(content.calendars(), duties);
        check.checkTargets();
        new ChannelCheck(check.problems, at, country).check(content);
        check.checkPrices();
        check.checkTryFirst();
        check.checkEscalation(duties.vianet());
        return check.problems.found();
    }

    private void checkScope() {
        problems.blockIf(content.languages().isEmpty(), "languages", "languages.missing");
        problems.required(content.title(), "title");
        Scope scope = content.scope();
        problems.blockIf(scope.issueTypes().isEmpty(), "scope.issueTypes", "scope.issueTypes");
        problems.optional(scope.included(), "scope.included");
        problems.optional(scope.excluded(), "scope.excluded");
        problems.optional(scope.baseline(), "scope.baseline");
    }

    private void checkFulfilment() {
        problems.blockIf(content.fulfilment().isEmpty(), "fulfilment", "fulfilment.missing");
        for (int i = 0; i < content.fulfilment().size(); i++) {
            Fulfilment part = content.fulfilment().get(i);
            String field = "fulfilment[" + i + ']';
            boolean nameless =
                    part.kind() != FulfilmentKind.OWN && part.companyName().isEmpty();
            problems.blockIf(nameless, field + ".companyName", "fulfilment.company");
            if (part.partly()) {
                problems.required(part.part(), field + ".part");
            }
        }
    }

    private void checkTargets() {
        Set<Severity> seen = EnumSet.noneOf(Severity.class);
        for (int i = 0; i < content.targets().size(); i++) {
            Target target = content.targets().get(i);
            String field = "targets[" + i + ']';
            problems.blockIf(
                    target.severity() == null || !seen.add(target.severity()), field + ".severity", "target.severity");
            boolean wrong = Stream.of(target.firstResponse(), target.updateInterval(), target.restore())
                    .anyMatch(span -> span != null && span.amount() <= 0);
            problems.blockIf(wrong, field, "target.amount");
        }
        problems.adviseIf(!phoneAroundTheClock() && !firstResponsePromised(), "targets", "target.missing");
    }

    /** Without a telephone day and night a partner owes its customers words about what they can expect (DOMAIN 4.3). */
    private boolean phoneAroundTheClock() {
        boolean always =
                !content.calendars().isEmpty() && content.calendars().stream().allMatch(ServiceCalendar::always);
        return content.channels().stream()
                .filter(channel -> channel.kind() == ChannelKind.PHONE)
                .anyMatch(channel ->
                        channel.hours() == null ? always : channel.hours().always());
    }

    private boolean firstResponsePromised() {
        return content.targets().stream().anyMatch(target -> target.firstResponse() != null);
    }

    private void checkPrices() {
        problems.blockIf(content.prices().isEmpty(), "prices", "prices.missing");
        for (int i = 0; i < content.prices().size(); i++) {
            checkPrice(content.prices().get(i), "prices[" + i + ']');
        }
        problems.optional(content.taxNote(), "taxNote");
        problems.optional(content.chargedExtra(), "chargedExtra");
        boolean charged =
                content.prices().stream().anyMatch(price -> price.kind().costs());
        problems.adviseIf(charged && content.taxNote().empty(), "taxNote", "price.tax");
    }

    private void checkPrice(Price price, String field) {
        problems.optional(price.appliesTo(), field + ".appliesTo");
        if (!price.kind().costs()) {
            return;
        }
        problems.blockIf(price.amount() == null || price.amount().signum() <= 0, field + ".amount", "price.amount");
        boolean noCurrency = price.amount() != null && price.money().isEmpty();
        problems.blockIf(noCurrency || price.currency().isEmpty(), field + ".currency", "price.currency");
        boolean tooFine = price.money()
                .filter(money -> money.getScale() > money.getCurrencyUnit().getDecimalPlaces())
                .isPresent();
        problems.blockIf(tooFine, field + ".amount", "price.decimals", price.currency());
    }

    private void checkTryFirst() {
        for (int i = 0; i < content.tryFirst().size(); i++) {
            SelfHelp help = content.tryFirst().get(i);
            problems.required(help.title(), "tryFirst[" + i + "].title");
            boolean wrong = !help.url().isEmpty() && WebAddress.of(help.url()).isEmpty();
            problems.blockIf(wrong, "tryFirst[" + i + "].url", "channel.web", help.url());
        }
    }

    private void checkEscalation(boolean vianet) {
        problems.adviseIf(content.escalation().isEmpty(), "escalation", "escalation.missing");
        EscalationParty wrongCloud = vianet ? EscalationParty.MICROSOFT : EscalationParty.VIANET;
        for (int i = 0; i < content.escalation().size(); i++) {
            EscalationStep step = content.escalation().get(i);
            String field = "escalation[" + i + ']';
            problems.blockIf(step.party() == wrongCloud, field + ".party", "escalation.cloud");
            boolean nameless =
                    step.party() == EscalationParty.OTHER && step.name().isEmpty();
            problems.blockIf(nameless, field + ".name", "escalation.name");
            problems.optional(step.text(), field + ".text");
        }
        Complaint complaint = content.complaint();
        boolean wrong = !complaint.contact().isEmpty()
                && EmailAddress.of(complaint.contact()).isEmpty()
                && WebAddress.of(complaint.contact()).isEmpty();
        problems.blockIf(wrong, "complaint.contact", "complaint.contact");
        problems.optional(complaint.text(), "complaint.text");
    }
}
