package org.partnerportal.shared.openid;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.partnerportal.shared.config.Settings;

/**
 * Where the portal goes when a tenant names an address: https, and not into the operator's own network, so that nobody
 * looks around there through the portal. {@code PORTAL_OPENID_INTERNAL=true} allows internal addresses, and plain http on
 * the portal's own machine.
 */
@Dependent
class AllowedAddress {

    static final String SETTING = "PORTAL_OPENID_INTERNAL";

    /**
     * What IANA's registries of special-purpose addresses call not globally reachable and Java does not know as such: this
     * network, networks behind a provider's translation, protocol assignments, benchmarks, reserved; for IPv6 the addresses
     * that carry an IPv4 one (but for {@link #TRANSLATED}), and unique local ones.
     */
    private static final List<AddressBlock> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "100.64.0.0/10",
                    "192.0.0.0/24",
                    "198.18.0.0/15",
                    "240.0.0.0/4",
                    "::/96",
                    "64:ff9b:1::/48",
                    "2002::/16",
                    "fc00::/7")
            .map(AddressBlock::of)
            .toList();

    /** An IPv4 address, which stands at the end, as networks with IPv6 alone see it (RFC 6052). */
    private static final AddressBlock TRANSLATED = AddressBlock.of("64:ff9b::/96");

    private static final int IPV4_BYTES = 4;

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
        return TRANSLATED.contains(machine) ? isInternal(translated(machine)) : isNotPublic(machine);
    }

    private static InetAddress translated(InetAddress machine) {
        byte[] address = machine.getAddress();
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(address, address.length - IPV4_BYTES, address.length));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isNotPublic(InetAddress machine) {
        return machine.isLoopbackAddress()
                || machine.isAnyLocalAddress()
                || machine.isLinkLocalAddress()
                || machine.isSiteLocalAddress()
                || machine.isMulticastAddress()
                || NOT_PUBLIC.stream().anyMatch(block -> block.contains(machine));
    }
}
