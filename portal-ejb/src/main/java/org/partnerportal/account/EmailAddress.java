package org.partnerportal.account;

import java.util.Locale;

/** One spelling for each address, because the address is what people sign in with. */
final class EmailAddress {

    private EmailAddress() {}

    static String normalised(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }
}
