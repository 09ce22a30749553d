package org.partnerportal.dev.browser;

/** The two widths at which every page is looked at. */
public enum Device {
    DESKTOP(1440, 900),
    PHONE(360, 740);

    final int width;
    final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
