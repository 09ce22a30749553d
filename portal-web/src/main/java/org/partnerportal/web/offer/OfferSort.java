package org.partnerportal.web.offer;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.partnerportal.offer.OfferRow;

/** Orders of the list of offers, of which a company has a handful. */
enum OfferSort {
    NAME {
        @Override
        Comparator<OfferRow> in(Locale locale) {
            return Comparator.comparing(OfferRow::name, Collator.getInstance(locale))
                    .thenComparing(OfferRow::id);
        }
    },
    STATE {
        @Override
        Comparator<OfferRow> in(Locale locale) {
            return Comparator.comparing(OfferRow::state).thenComparing(NAME.in(locale));
        }
    },
    CHANGED {
        @Override
        Comparator<OfferRow> in(Locale locale) {
            return Comparator.comparing(OfferRow::changedAt).thenComparing(OfferRow::id);
        }
    };

    abstract Comparator<OfferRow> in(Locale locale);
}
