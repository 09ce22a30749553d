package org.partnerportal.shared.openid;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Addresses of machines that begin alike, like {@code 100.64.0.0/10}.
 *
 * @param bits how many of the first ones are alike
 */
record AddressBlock(InetAddress first, int bits) {

    static AddressBlock of(String text) {
        String[] parts = text.split("/");
        return new AddressBlock(machine(parts[0]), Integer.parseInt(parts[1]));
    }

    boolean contains(InetAddress machine) {
        byte[] start = first.getAddress();
        byte[] address = machine.getAddress();
        int rest = start.length * Byte.SIZE - bits;
        return start.length == address.length
                && new BigInteger(start).shiftRight(rest).equals(new BigInteger(address).shiftRight(rest));
    }

    private static InetAddress machine(String number) {
        try {
            return InetAddress.getByName(number);
        } catch (UnknownHostException noNumber) {
            throw new IllegalArgumentException(number, noNumber);
        }
    }
}
