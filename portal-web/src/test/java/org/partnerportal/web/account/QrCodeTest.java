package org.partnerportal.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String URI =
            "otpauth://totp/Partner%20Portal:ana@fabrikam.example?digits=6&secret=ABCDEFGHIJKLMNOP";

    @Test
    void saysWhatItWasGiven() throws Exception {
        BitMatrix modules = new QrCode(URI).modules();
        int[] dark = modules.getEnclosingRectangle();
        BitMatrix bare = new BitMatrix(dark[2], dark[3]);
        for (int y = 0; y < dark[3]; y++) {
            for (int x = 0; x < dark[2]; x++) {
                if (modules.get(x + dark[0], y + dark[1])) {
                    bare.set(x, y);
                }
            }
        }

        assertThat(new Decoder().decode(bare).getText()).isEqualTo(URI);
        assertThat(dark[0]).as("quiet zone").isEqualTo(4);
    }

    @Test
    void isAPictureWithoutStyleAndScript() {
        String address = new QrCode(URI).dataUri();

        assertThat(address).startsWith("data:image/svg+xml;base64,");
        assertThat(new String(Base64.getDecoder().decode(address.split(",")[1]), StandardCharsets.UTF_8))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .endsWith("</svg>")
                .doesNotContain("style", "script", "Partner");
    }
}
