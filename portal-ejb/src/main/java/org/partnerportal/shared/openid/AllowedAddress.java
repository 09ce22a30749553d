package org.partnerportal.shared.openid;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.partnerportal.shared.config.Settings;

/**
 * Where the portal goes when a tenant names an address: https, and not into the operator's own network, so that nobody
 * looks around there through the portal. {@code PORTAL_OPENID_INTERNAL=true} allows internal addresses, and plain http on
 * the portal's own machine.
 */
@Dependent
class AllowedAddress {

    static final String SETTING = "PORTAL_OPENID_INTERNAL";

    /** IPv6's own kind of private network, fc00::/7, which Java does not know as such. */
    private static final int UNIQUE_LOCAL = 0xFC;

    private static final int UNIQUE_LOCAL_MASK = 0xFE;

    private final boolean internal;

    @Inject
    AllowedAddress(Settings settings) {
        this.internal = settings.text(SETTING).map(Boolean::parseBoolean).orElse(false);
    }

    /** @throws OpenIdException when that is no address to go to */
    URI check(String text) {
        try {
            return check(new URI(text));
        } catch (URISyntaxException malformed) {
            throw new OpenIdException(OpenIdFault.BAD_ADDRESS, text);
        }
    }

    /** @throws OpenIdException when that is no address to go to, or a name that nobody knows */
    URI check(URI address) {
        String host = address.getHost();
        if (host == null || address.getRawUserInfo() != null || address.getRawFragment() != null) {
            throw new OpenIdException(OpenIdFault.BAD_ADDRESS, address.toString());
        }
        InetAddress[] machines = machines(host);
        boolean ownMachine = Arrays.stream(machines).allMatch(InetAddress::isLoopbackAddress);
        if (!"https".equals(address.getScheme()) && !("http".equals(address.getScheme()) && internal && ownMachine)) {
            throw new OpenIdException(OpenIdFault.BAD_ADDRESS, address.toString());
        }
        if (!internal && Arrays.stream(machines).anyMatch(AllowedAddress::isInternal)) {
            throw new OpenIdException(OpenIdFault.INTERNAL_ADDRESS, host);
        }
        return address;
    }

    private static InetAddress[] machines(String host) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException unknown) {
            throw new OpenIdException(OpenIdFault.UNREACHABLE, host);
        }
    }

    private static boolean isInternal(InetAddress machine) {
        return machine.isLoopbackAddress()
                || machine.isAnyLocalAddress()
                || machine.isLinkLocalAddress()
                || machine.isSiteLocalAddress()
                || machine.isMulticastAddress()
                || (machine.getAddress().length > 4 && (machine.getAddress()[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL);
    }
}
