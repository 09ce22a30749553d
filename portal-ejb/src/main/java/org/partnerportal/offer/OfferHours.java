package org.partnerportal.offer;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** When support works according to an offer: open now, until when, opens at. Pure: the moment is an argument. */
public final class OfferHours {

    private final List<ServiceCalendar> calendars;
    private final List<Channel> channels;

    private OfferHours(OfferContent content) {
        this.calendars = content.calendars();
        this.channels = content.channels();
    }

    public static OfferHours of(OfferContent content) {
        return new OfferHours(content);
    }

    /** State of one calendar, for example of a channel's own hours. */
    public static OpenState stateAt(ServiceCalendar calendar, Instant at) {
        return new CalendarHours(calendar).stateAt(at);
    }

    /** State for ordinary requests; {@link OpenState#NEVER} as long as the offer has no hours. */
    public OpenState stateAt(Instant at) {
        return general().map(calendar -> stateAt(calendar, at)).orElse(OpenState.NEVER);
    }

    /** State for problems of that severity. */
    public OpenState stateAt(Severity severity, Instant at) {
        return calendarFor(severity).map(calendar -> stateAt(calendar, at)).orElse(OpenState.NEVER);
    }

    /** State of a channel: its own hours, or those of the offer; what takes requests at any time is always open. */
    public OpenState stateAt(Channel channel, Instant at) {
        if (channel.hours() != null) {
            return stateAt(channel.hours(), at);
        }
        return channel.kind().takesRequestsAtAnyTime() ? OpenState.ALWAYS : stateAt(at);
    }

    /** The calendar for all that has none of its own; the first one if none is marked as general. */
    public Optional<ServiceCalendar> general() {
        return calendars.stream().filter(ServiceCalendar::general).findFirst().or(() -> calendars.stream()
                .findFirst());
    }

    public Optional<ServiceCalendar> calendarFor(Severity severity) {
        return calendars.stream()
                .filter(calendar -> calendar.severities().contains(severity))
                .findFirst()
                .or(this::general);
    }

    /** The next instant after {@code at} at which any answer of this class changes; empty when none ever does. */
    public Optional<Instant> nextChange(Instant at) {
        Stream<ServiceCalendar> own = channels.stream().map(Channel::hours).filter(Objects::nonNull);
        return Stream.concat(calendars.stream(), own)
                .map(calendar -> stateAt(calendar, at).changesAt())
                .filter(Objects::nonNull)
                .min(Instant::compareTo);
    }
}
