package org.partnerportal.web.shared;

import java.util.Locale;
import java.util.Set;

/** How a state is meant: picks icon and colour; the words stand beside them always. */
public enum Tone {
    GOOD("circle-check", "ACTIVE", "PUBLISHED", "IN_FORCE", "DONE", "OPEN", "SENT", "CONFIRMED", "ACCEPTED"),
    WAIT(
            "hourglass",
            "PENDING",
            "APPROVAL_PENDING",
            "APPROVED",
            "ACTIVATING",
            "SCHEDULED",
            "WAITING",
            "QUEUED",
            "READING",
            "COMPARING",
            "READY",
            "RUNNING",
            "IN_REVIEW",
            "RETURNED",
            "RESTRICTED",
            "INVITED",
            "EXPIRING",
            "SOON"),
    BAD(
            "triangle-alert",
            "SUSPENDED",
            "REVOKED",
            "DEAUTHORISED",
            "FAILED",
            "FAULTY",
            "EXPIRED",
            "LOCKED",
            "REJECTED",
            "REFUSED",
            "URGENT"),
    QUIET("circle-dashed");

    private final String icon;
    private final Set<String> states;

    Tone(String icon, String... states) {
        this.icon = icon;
        this.states = Set.of(states);
    }

    public String getIcon() {
        return icon;
    }

    /** Class of the style sheet. */
    public String getStyle() {
        return "status-" + name().toLowerCase(Locale.ROOT);
    }

    /** Function {@code pp:tone}: a tone by its own name, or what the name of a state tells; quiet for unknown ones. */
    public static Tone of(Object toneOrState) {
        if (toneOrState instanceof Enum<?> state) {
            for (Tone tone : values()) {
                if (tone.states.contains(state.name())) {
                    return tone;
                }
            }
            return QUIET;
        }
        return valueOf(toneOrState.toString());
    }

    /** Function {@code pp:textKey}: the key of a constant's text. */
    public static String textKey(Enum<?> state) {
        return state.getDeclaringClass().getSimpleName() + "." + state.name();
    }
}
