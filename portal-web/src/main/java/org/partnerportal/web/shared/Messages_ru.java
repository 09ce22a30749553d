package org.partnerportal.web.shared;

import java.util.Locale;

/** The texts in the language of its suffix. */
public class Messages_ru extends Messages {

    public Messages_ru() {
        super(new Locale("ru"));
    }
}
