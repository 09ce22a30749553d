package org.partnerportal.company;

import java.util.Locale;

/**
 * A partner's accent colour. Text on it is white and links in it stand on white, so it must reach the contrast of WCAG
 * 2.2 AA (1.4.3), 4.5 to 1, against white.
 */
record AccentColor(String value) {

    static final double LEAST_CONTRAST = 4.5;

    static AccentColor of(String hex) {
        AccentColor color = new AccentColor(hex.toLowerCase(Locale.ROOT));
        if (color.contrastToWhite() < LEAST_CONTRAST) {
            throw new AccentColorTooLightException(color.contrastToWhite());
        }
        return color;
    }

    /** Ratio of luminances, 1 (white) to 21 (black). */
    double contrastToWhite() {
        double luminance = 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
        return 1.05 / (luminance + 0.05);
    }

    private double linear(int position) {
        double channel = Integer.parseInt(value.substring(position, position + 2), 16) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
