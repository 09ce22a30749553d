package org.partnerportal.offer;

import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/**
 * One line of the price list.
 *
 * @param amount null where nothing is charged, and in an unfinished draft
 * @param currency ISO code; empty in an unfinished draft
 * @param appliesTo what it is the price of, in words
 */
public record Price(PriceKind kind, BigDecimal amount, String currency, LocalText appliesTo) {

    public Price {
        kind = kind == null ? PriceKind.INCLUDED : kind;
        amount = amount == null || amount.signum() == 0 ? amount : amount.stripTrailingZeros();
        currency = Values.string(currency);
        appliesTo = Values.text(appliesTo);
    }

    public static Price of(PriceKind kind) {
        return new Price(kind, null, null, null);
    }

    public static Price of(PriceKind kind, String amount, String currency) {
        return new Price(kind, new BigDecimal(amount), currency, null);
    }

    /** The amount with its currency; empty where nothing is charged or either is missing or unknown. */
    public Optional<BigMoney> money() {
        if (!kind.costs() || amount == null || currency.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(BigMoney.of(CurrencyUnit.of(currency), amount));
        } catch (IllegalCurrencyException unknown) {
            return Optional.empty();
        }
    }
}
