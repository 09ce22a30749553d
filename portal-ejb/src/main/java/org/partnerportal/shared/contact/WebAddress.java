package org.partnerportal.shared.contact;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Web addresses: http and https only. A missing scheme becomes https, because Microsoft's own profile shows websites
 * without one (DOMAIN 4.1).
 */
public final class WebAddress {

    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");
    /** {@code javascript:}, {@code mailto:}, {@code ftp://}; but not {@code example.com:8443}. */
    private static final Pattern OTHER_SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:(?!\\d).*");

    private static final int LONGEST = 500;

    private WebAddress() {}

    /** The address with its scheme; empty when it is not one. */
    public static Optional<String> of(String typed) {
        String address = typed == null ? "" : typed.strip();
        if (address.isEmpty() || address.length() > LONGEST) {
            return Optional.empty();
        }
        if (WEB.matcher(address).matches()) {
            return checked(address);
        }
        return OTHER_SCHEME.matcher(address).matches() ? Optional.empty() : checked("https://" + address);
    }

    /** What people read: without scheme and trailing slash. */
    public static String display(String address) {
        return address.replaceFirst("(?i)^https?://", "").replaceFirst("/$", "");
    }

    private static Optional<String> checked(String address) {
        try {
            int start = address.indexOf("://") + 3;
            int end = start + address.substring(start).split("[/?#]", 2)[0].length();
            String authority = IDN.toASCII(address.substring(start, end));
            String scheme = address.substring(0, start).toLowerCase(Locale.ROOT);
            URI uri = new URI(scheme + authority + address.substring(end));
            boolean web = uri.getUserInfo() == null && uri.getHost() != null && EmailAddress.isDomain(uri.getHost());
            return web ? Optional.of(uri.toString()) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
