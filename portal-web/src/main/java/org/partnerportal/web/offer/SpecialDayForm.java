package org.partnerportal.web.offer;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A day that is not like its day of the week: closed, or open although it is a public holiday. */
public class SpecialDayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String date;

    private boolean open;

    static SpecialDayForm of(LocalDate day, boolean open) {
        SpecialDayForm form = new SpecialDayForm();
        form.date = day.toString();
        form.open = open;
        return form;
    }

    /** Null when it is not a date. */
    LocalDate day() {
        try {
            return Fields.blank(date) ? null : LocalDate.parse(date.strip());
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }
}
