package org.partnerportal.web.offer;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.partnerportal.offer.Interval;

/** The hours of one day of the week; a second pair of times leaves room for a pause at noon. */
public class DayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private DayOfWeek day;

    private List<IntervalForm> intervals = new ArrayList<>();

    static DayForm of(DayOfWeek day, List<Interval> week) {
        DayForm form = new DayForm();
        form.day = day;
        week.stream()
                .filter(interval -> interval.day() == day)
                .map(IntervalForm::of)
                .forEach(form.intervals::add);
        while (form.intervals.size() < 2) {
            form.intervals.add(new IntervalForm());
        }
        return form;
    }

    Stream<Interval> toIntervals() {
        return intervals.stream().filter(interval -> !interval.blank()).map(interval -> interval.toInterval(day));
    }

    void copyFrom(DayForm other) {
        intervals =
                new ArrayList<>(other.intervals.stream().map(IntervalForm::copy).toList());
    }

    public DayOfWeek getDay() {
        return day;
    }

    public void setDay(DayOfWeek day) {
        this.day = day;
    }

    public List<IntervalForm> getIntervals() {
        return intervals;
    }

    public void setIntervals(List<IntervalForm> intervals) {
        this.intervals = intervals;
    }
}
