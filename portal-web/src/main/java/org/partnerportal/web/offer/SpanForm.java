package org.partnerportal.web.offer;

import java.io.Serializable;
import org.partnerportal.offer.TimeSpan;

/** A promise of time as it is edited; without an amount there is none. */
public class SpanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;

    private Integer amount;

    private TimeSpan.Unit unit = TimeSpan.Unit.HOURS;

    /** @param name of the promise, which is also the end of the key of its label */
    static SpanForm of(String name, TimeSpan span) {
        SpanForm form = new SpanForm();
        form.name = name;
        if (span != null) {
            form.amount = span.amount();
            form.unit = span.unit();
        }
        return form;
    }

    TimeSpan toSpan() {
        return amount == null ? null : new TimeSpan(amount, unit);
    }

    public String getName() {
        return name;
    }

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer amount) {
        this.amount = amount;
    }

    public TimeSpan.Unit getUnit() {
        return unit;
    }

    public void setUnit(TimeSpan.Unit unit) {
        this.unit = unit;
    }
}
