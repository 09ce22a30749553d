package org.partnerportal.shared.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerportal.shared.config.Settings;

/** Which machines tenants may send the portal to; all addresses are numbers, so nobody is asked for a name. */
class AllowedAddressTest {

    private final AllowedAddress allowed = new AllowedAddress(new Settings(Map.of()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.1.2.3",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.254",
                "127.0.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "192.0.0.8",
                "192.168.1.1",
                "198.19.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "[::]",
                "[::1]",
                "[::10.1.2.3]",
                "[::ffff:10.1.2.3]",
                "[64:ff9b::10.1.2.3]",
                "[64:ff9b::7f00:1]",
                "[64:ff9b:1::c000:201]",
                "[2002:a01:203::1]",
                "[fd00::1]",
                "[fe80::1]",
                "[fec0::1]",
                "[ff02::1]"
            })
    void sendsNobodyInside(String machine) {
        assertThatThrownBy(() -> allowed.check("https://" + machine + "/"))
                .isInstanceOfSatisfying(OpenIdException.class, refused -> assertThat(refused.fault())
                        .isEqualTo(OpenIdFault.INTERNAL_ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100.63.255.255",
                "100.128.0.0",
                "172.32.0.1",
                "192.0.1.1",
                "198.20.0.1",
                "223.255.255.254",
                "[64:ff9b::93.184.216.34]",
                "[64:ff9c::1]",
                "[2606:4700::1111]"
            })
    void goesToWhatTheWholeWorldReaches(String machine) {
        assertThat(allowed.check("https://" + machine + "/").getHost()).isEqualTo(machine);
    }
}
