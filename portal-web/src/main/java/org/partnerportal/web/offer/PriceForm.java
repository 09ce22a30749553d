package org.partnerportal.web.offer;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import org.partnerportal.offer.LocalText;
import org.partnerportal.offer.Price;
import org.partnerportal.offer.PriceKind;

/** A line of the price list as it is edited. */
public class PriceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private PriceKind kind = PriceKind.INCLUDED;

    private BigDecimal amount;

    private String currency;

    private Map<String, String> appliesTo = Fields.texts(LocalText.NONE);

    static PriceForm of(Price price) {
        PriceForm form = new PriceForm();
        form.kind = price.kind();
        form.amount = price.amount();
        form.currency = price.currency();
        form.appliesTo = Fields.texts(price.appliesTo());
        return form;
    }

    Price toPrice() {
        return new Price(kind, amount, currency, Fields.text(appliesTo));
    }

    public PriceKind getKind() {
        return kind;
    }

    public void setKind(PriceKind kind) {
        this.kind = kind;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public Map<String, String> getAppliesTo() {
        return appliesTo;
    }

    public void setAppliesTo(Map<String, String> appliesTo) {
        this.appliesTo = appliesTo;
    }
}
