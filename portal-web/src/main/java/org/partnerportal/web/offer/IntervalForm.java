package org.partnerportal.web.offer;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.partnerportal.offer.Interval;

/** One pair of times of a day, as typed. */
public class IntervalForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String from;

    private String to;

    private boolean overnight;

    static IntervalForm of(Interval interval) {
        IntervalForm form = new IntervalForm();
        form.from = interval.from() == null ? null : interval.from().toString();
        form.to = interval.to() == null ? null : interval.to().toString();
        form.overnight = interval.overnight();
        return form;
    }

    boolean blank() {
        return Fields.blank(from) && Fields.blank(to);
    }

    Interval toInterval(DayOfWeek day) {
        return new Interval(day, time(from), time(to), overnight);
    }

    IntervalForm copy() {
        IntervalForm copy = new IntervalForm();
        copy.from = from;
        copy.to = to;
        copy.overnight = overnight;
        return copy;
    }

    private static LocalTime time(String typed) {
        try {
            return Fields.blank(typed) ? null : LocalTime.parse(typed.strip());
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public boolean isOvernight() {
        return overnight;
    }

    public void setOvernight(boolean overnight) {
        this.overnight = overnight;
    }
}
