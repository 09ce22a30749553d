package org.partnerportal.shared.contact;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses of the shape that RFC 5321 allows without quoting; international domains as typed. */
public final class EmailAddress {

    /** What no plain address has: taken as one, it could not be written to. */
    private static final String ODD = "\\s\\p{Cntrl}@,;:<>\"()\\[\\]\\\\";

    /** One plain address in a list of people, looser than {@link #of}; whether it exists the receipt tells. */
    public static final String PLAIN = "[^" + ODD + "]{1,64}@[^" + ODD + "]{1,189}\\.[^" + ODD + ".]+";

    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;

    private EmailAddress() {}

    /** The address without blanks around it; empty when it is not one. */
    public static Optional<String> of(String typed) {
        String address = typed == null ? "" : typed.strip();
        int at = address.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL || address.length() > LONGEST) {
            return Optional.empty();
        }
        boolean shaped = LOCAL.matcher(address.substring(0, at)).matches() && isDomain(address.substring(at + 1));
        return shaped ? Optional.of(address) : Optional.empty();
    }

    /** A name of at least two labels that DNS could hold. */
    static boolean isDomain(String domain) {
        try {
            return DOMAIN.matcher(IDN.toASCII(domain).toLowerCase(Locale.ROOT)).matches();
        } catch (IllegalArgumentException notADomain) {
            return false;
        }
    }
}
