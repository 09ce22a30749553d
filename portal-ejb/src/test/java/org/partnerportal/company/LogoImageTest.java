package org.partnerportal.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LogoImageTest {

    /** One pixel, lossless. */
    private static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    @Test
    void fitsALargePictureIntoItsBoxAndKeepsItsShape() throws IOException {
        BufferedImage logo = read(LogoImage.toPng(picture(960, 160, "png")));
        assertThat(logo.getWidth()).isEqualTo(480);
        assertThat(logo.getHeight()).isEqualTo(80);
        assertThat(new Color(logo.getRGB(240, 40))).isEqualTo(Color.RED);
    }

    @Test
    void makesPngOfJpegAndWebp() throws IOException {
        assertThat(read(LogoImage.toPng(picture(40, 20, "jpeg"))).getWidth()).isEqualTo(40);
        assertThat(read(LogoImage.toPng(WEBP)).getWidth()).isEqualTo(1);
    }

    @Test
    void keepsNothingThatIsNotPixels() throws IOException {
        byte[] image = picture(10, 10, "png");
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream polyglot = new ByteArrayOutputStream();
        polyglot.write(image);
        polyglot.write(script);
        assertThat(new String(LogoImage.toPng(polyglot.toByteArray()), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    void refusesWhatOnlyLooksLikeAnImage() throws IOException {
        byte[] cut = Arrays.copyOf(picture(300, 300, "png"), 60);
        assertThatThrownBy(() -> LogoImage.toPng(cut)).isInstanceOf(NotAnImageException.class);
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> LogoImage.toPng(svg)).isInstanceOf(NotAnImageException.class);
        assertThatThrownBy(() -> LogoImage.toPng(picture(10, 10, "gif"))).isInstanceOf(NotAnImageException.class);
        assertThatThrownBy(() -> LogoImage.toPng(new byte[0])).isInstanceOf(NotAnImageException.class);
    }

    @Test
    void refusesTooManyBytesAndTooManyPixelsBeforeDecoding() {
        assertThatThrownBy(() -> LogoImage.toPng(new byte[LogoImage.MAX_BYTES + 1]))
                .isInstanceOf(ImageTooLargeException.class);
        assertThatThrownBy(() -> LogoImage.toPng(picture(LogoImage.MAX_PIXELS + 1, 1, "png")))
                .isInstanceOf(ImageTooLargeException.class);
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
