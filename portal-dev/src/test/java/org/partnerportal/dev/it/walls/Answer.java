package org.partnerportal.dev.it.walls;

import jakarta.validation.ConstraintViolationException;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.partnerportal.shared.error.BusinessException;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.Page;

/**
 * What an operation answered.
 *
 * @param told the value, or the name of the refusal
 * @param wrote whether rows were written
 */
record Answer(Kind kind, String told, boolean wrote) {

    Answer(Kind kind, String told) {
        this(kind, told, false);
    }

    Answer writing(boolean rows) {
        return new Answer(kind, told, rows);
    }

    /** In which way. */
    enum Kind {
        REFUSED,
        NOT_FOUND,
        /** Nothing, none, no, or nothing at all. */
        EMPTY,
        ANSWERED,
        /** A refusal that speaks of the matter itself: the door was open. */
        OBJECTED,
        BROKEN
    }

    static Answer of(Operation operation, Object[] arguments) {
        try {
            operation.method().setAccessible(true);
            Object value = operation.method().invoke(operation.bean(), arguments);
            return new Answer(empty(value) ? Kind.EMPTY : Kind.ANSWERED, String.valueOf(value));
        } catch (InvocationTargetException refused) {
            return of(refused.getCause());
        } catch (IllegalAccessException | IllegalArgumentException unfit) {
            return new Answer(Kind.BROKEN, unfit.toString());
        }
    }

    private static Answer of(Throwable refused) {
        if (refused instanceof ForbiddenException) {
            return new Answer(Kind.REFUSED, "");
        }
        if (refused instanceof NotFoundException) {
            return new Answer(Kind.NOT_FOUND, "");
        }
        boolean objection = refused instanceof BusinessException || refused instanceof ConstraintViolationException;
        return new Answer(
                objection ? Kind.OBJECTED : Kind.BROKEN,
                objection ? refused.getClass().getSimpleName() : stack(refused));
    }

    private static String stack(Throwable broken) {
        Throwable cause = broken;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return broken.getClass().getSimpleName() + " by " + cause;
    }

    private static boolean empty(Object value) {
        return value == null
                || value instanceof Optional<?> optional && optional.isEmpty()
                || value instanceof Collection<?> all && all.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty()
                || value instanceof Page<?> page && page.rows().isEmpty()
                || Boolean.FALSE.equals(value);
    }

    @Override
    public String toString() {
        return kind
                + (wrote ? ", writing," : "")
                + (told.isEmpty() ? "" : " " + (told.length() > 200 ? told.substring(0, 200) : told));
    }
}
