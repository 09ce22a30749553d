package org.partnerportal.web.offer;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerportal.offer.Holidays;
import org.partnerportal.offer.Interval;
import org.partnerportal.offer.PublicHolidays;
import org.partnerportal.offer.ServiceCalendar;
import org.partnerportal.offer.Severity;

/** A calendar as it is edited: the week as a table of days. */
public class CalendarForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<Severity> severities = new ArrayList<>();

    private String zone;

    private boolean always;

    private List<DayForm> days = new ArrayList<>();

    private String country;

    private String region;

    private List<SpecialDayForm> specialDays = new ArrayList<>();

    static CalendarForm of(ServiceCalendar calendar) {
        CalendarForm form = new CalendarForm();
        form.severities.addAll(calendar.severities());
        form.zone = calendar.zone();
        form.always = calendar.always();
        for (DayOfWeek day : DayOfWeek.values()) {
            form.days.add(DayForm.of(day, calendar.week()));
        }
        Holidays holidays = calendar.holidays();
        form.country = holidays.country();
        form.region = holidays.region();
        holidays.closed().forEach(day -> form.specialDays.add(SpecialDayForm.of(day, false)));
        holidays.open().forEach(day -> form.specialDays.add(SpecialDayForm.of(day, true)));
        return form;
    }

    ServiceCalendar toCalendar() {
        return new ServiceCalendar(Set.copyOf(severities), zone, always, week(), holidays());
    }

    /** Gives Tuesday to Friday the hours of Monday. */
    public void copyMonday() {
        DayForm monday = days.get(0);
        days.stream()
                .filter(day -> day.getDay().getValue() > 1 && day.getDay().getValue() < DayOfWeek.SATURDAY.getValue())
                .forEach(day -> day.copyFrom(monday));
    }

    public void addSpecialDay() {
        specialDays.add(new SpecialDayForm());
    }

    public void removeSpecialDay(SpecialDayForm day) {
        specialDays.remove(day);
    }

    /** Parts of the chosen country that have holidays of their own. */
    public List<String> getRegions() {
        return PublicHolidays.regions(country);
    }

    /** In the order in which {@link #toCalendar} numbers them, so that a problem finds its row. */
    public int indexOf(DayForm day, IntervalForm interval) {
        int index = 0;
        for (DayForm each : days) {
            for (IntervalForm pair : each.getIntervals()) {
                if (pair == interval) {
                    return interval.blank() ? -1 : index;
                }
                index += pair.blank() ? 0 : 1;
            }
        }
        return -1;
    }

    private List<Interval> week() {
        return days.stream().flatMap(DayForm::toIntervals).toList();
    }

    private Holidays holidays() {
        var byKind = specialDays.stream()
                .filter(day -> day.day() != null)
                .collect(Collectors.groupingBy(
                        SpecialDayForm::isOpen, Collectors.mapping(SpecialDayForm::day, Collectors.toList())));
        String part = PublicHolidays.regions(country).contains(region) ? region : "";
        return new Holidays(country, part, byKind.get(true), byKind.get(false));
    }

    public List<Severity> getSeverities() {
        return severities;
    }

    public void setSeverities(List<Severity> severities) {
        this.severities = severities;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public boolean isAlways() {
        return always;
    }

    public void setAlways(boolean always) {
        this.always = always;
    }

    public List<DayForm> getDays() {
        return days;
    }

    public void setDays(List<DayForm> days) {
        this.days = days;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public List<SpecialDayForm> getSpecialDays() {
        return specialDays;
    }

    public void setSpecialDays(List<SpecialDayForm> specialDays) {
        this.specialDays = specialDays;
    }
}
