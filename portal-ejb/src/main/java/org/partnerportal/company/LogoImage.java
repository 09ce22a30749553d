package org.partnerportal.company;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Makes a logo of an uploaded file: decodes it for real (PNG, JPEG or WebP, whatever the name says), fits it into a small
 * box and writes a new PNG, so that nothing but pixels survives. Size and pixels are looked at before decoding.
 */
final class LogoImage {

    static final int MAX_BYTES = 2 * 1024 * 1024;
    static final int MAX_PIXELS = 4000;
    private static final int BOX_WIDTH = 480;
    private static final int BOX_HEIGHT = 160;

    private LogoImage() {}

    /**
     * @throws ImageTooLargeException beyond {@link #MAX_BYTES} or {@link #MAX_PIXELS} in one direction
     * @throws NotAnImageException when it cannot be decoded
     */
    static byte[] toPng(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw tooLarge();
        }
        try {
            return encode(fit(decode(file)));
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof ImageTooLargeException refusal) {
                throw refusal;
            }
            throw new NotAnImageException();
        }
    }

    private static BufferedImage decode(byte[] file) throws IOException {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = readerFor(input);
            try {
                reader.setInput(input, true, true);
                if (reader.getWidth(0) > MAX_PIXELS || reader.getHeight(0) > MAX_PIXELS) {
                    throw tooLarge();
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReader readerFor(ImageInputStream input) throws IOException {
        for (ImageReader reader : readers()) {
            if (reader.getOriginatingProvider().canDecodeInput(input)) {
                return reader;
            }
        }
        throw new NotAnImageException();
    }

    private static List<ImageReader> readers() throws IOException {
        List<ImageReader> readers = new ArrayList<>();
        for (String format : List.of("png", "jpeg")) {
            Iterator<ImageReader> found = ImageIO.getImageReadersByFormatName(format);
            found.forEachRemaining(readers::add);
        }
        // named by class, because the registry of the server does not scan the application's jars
        readers.add(new WebPImageReaderSpi().createReaderInstance());
        return readers;
    }

    private static BufferedImage fit(BufferedImage image) {
        double scale =
                Math.min(1, Math.min((double) BOX_WIDTH / image.getWidth(), (double) BOX_HEIGHT / image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage fitted = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = fitted.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return fitted;
    }

    private static byte[] encode(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ImageTooLargeException tooLarge() {
        return new ImageTooLargeException(MAX_BYTES / 1024, MAX_PIXELS);
    }
}
