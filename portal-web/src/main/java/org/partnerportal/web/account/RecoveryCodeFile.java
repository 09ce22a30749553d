package org.partnerportal.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Recovery codes as a text file that stands in the page itself, so that no second request has to carry them. */
@Named
@ApplicationScoped
public class RecoveryCodeFile {

    public String address(List<String> codes, String heading) {
        String text = heading + "\r\n\r\n" + String.join("\r\n", codes) + "\r\n";
        return "data:text/plain;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
