package org.partnerportal.web.offer;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Amounts of money as people type them, with a decimal point or comma. Thousands are not separated, because 1.000 means
 * a thousand to some and one to others.
 */
@FacesConverter("amount")
public class AmountConverter implements Converter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String typed) {
        if (Fields.blank(typed)) {
            return null;
        }
        String amount = typed.strip().replace(',', '.');
        if (!amount.matches("\\d{1,9}(\\.\\d{1,2}|\\.\\d{4})?")) {
            Words words = Words.in(context.getViewRoot().getLocale());
            Object label =
                    component instanceof UIInput ? component.getAttributes().get("label") : null;
            String text = words.text("offer.amount.invalid", label == null ? "" : label);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
        return new BigDecimal(amount);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        String text = amount.setScale(Math.max(2, amount.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
        boolean comma = !context.getViewRoot().getLocale().getLanguage().equals("en");
        return comma ? text.replace('.', ',') : text;
    }
}
