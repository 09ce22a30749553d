package org.partnerportal.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Locale;
import org.partnerportal.imports.Headings;
import org.partnerportal.imports.RowFault;
import org.partnerportal.web.shared.Messages;

/** What is wrong with a line, in the reader's words, the column named as in files of that language. */
@ApplicationScoped
public class FaultWords {

    /** Texts have the column as {0} and what stood there as {1}. */
    public String of(RowFault fault, Locale locale) {
        String text = Messages.in(locale).getString("ImportFault." + fault.fault());
        String column = fault.field() == null ? "" : Headings.of(fault.field(), locale);
        return new MessageFormat(text, locale).format(new Object[] {column, fault.value()});
    }
}
