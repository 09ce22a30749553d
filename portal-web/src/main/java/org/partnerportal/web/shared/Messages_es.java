package org.partnerportal.web.shared;

import java.util.Locale;

/** The texts in the language of its suffix. */
public class Messages_es extends Messages {

    public Messages_es() {
        super(new Locale("es"));
    }
}
