package org.partnerportal.offer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.partnerportal.shared.contact.EmailAddress;
import org.partnerportal.shared.contact.Telephone;
import org.partnerportal.shared.contact.WebAddress;

/** Checks the ways to reach support. */
final class ChannelCheck {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Duration LOOK_AHEAD = Duration.ofDays(14);

    private final Problems problems;
    private final Instant at;
    private final String country;

    ChannelCheck(Problems problems, Instant at, String country) {
        this.problems = problems;
        this.at = at;
        this.country = country;
    }

    void check(OfferContent content) {
        List<Channel> channels = content.channels();
        problems.blockIf(channels.isEmpty(), "channels", "channels.missing");
        for (int i = 0; i < channels.size(); i++) {
            check(channels.get(i), "channels[" + i + ']');
        }
        checkReachable(content);
        for (String language : content.languages()) {
            boolean spoken =
                    channels.stream().anyMatch(channel -> channel.languages().contains(language));
            problems.adviseIf(!channels.isEmpty() && !spoken, "channels", "channels.notSpoken", language);
        }
    }

    private void check(Channel channel, String field) {
        String wrong = wrongWith(channel);
        problems.blockIf(wrong != null, field + ".value", wrong == null ? "" : wrong, channel.value());
        problems.blockIf(!channel.extension().matches("\\d{0,10}"), field + ".extension", "channel.extension");
        problems.blockIf(channel.languages().isEmpty(), field + ".languages", "channel.languages");
        problems.optional(channel.note(), field + ".note");
        if (channel.hours() != null) {
            new CalendarCheck(problems, at).check(channel.hours(), field + ".hours");
        }
    }

    private String wrongWith(Channel channel) {
        return switch (channel.kind()) {
            case PHONE -> Telephone.e164(channel.value(), country).isPresent() ? null : "channel.phone";
            case EMAIL -> EmailAddress.of(channel.value()).isPresent() ? null : "channel.email";
            case WEB_FORM, PORTAL, CHAT -> WebAddress.of(channel.value()).isPresent() ? null : "channel.web";
            case ON_SITE -> null;
        };
    }

    /** Hours promised for critical problems that no channel keeps are an empty promise; for others it is advice. */
    private void checkReachable(OfferContent content) {
        OfferHours hours = OfferHours.of(content);
        boolean followed = content.channels().stream().anyMatch(channel -> channel.hours() == null);
        if (followed || content.channels().isEmpty()) {
            return;
        }
        boolean critical = unreachable(content, hours, Severity.CRITICAL);
        problems.blockIf(critical, "channels", "channels.criticalUnreachable");
        problems.adviseIf(
                !critical && unreachable(content, hours, Severity.MINIMAL), "channels", "channels.unreachable");
    }

    private boolean unreachable(OfferContent content, OfferHours hours, Severity severity) {
        Instant end = at.plus(LOOK_AHEAD);
        for (Instant moment = at; moment.isBefore(end); moment = moment.plus(STEP)) {
            Instant now = moment;
            boolean promised = hours.stateAt(severity, now).open();
            if (promised
                    && content.channels().stream()
                            .noneMatch(channel -> hours.stateAt(channel, now).open())) {
                return true;
            }
        }
        return false;
    }
}
