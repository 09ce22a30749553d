package org.partnerportal.company;

import org.partnerportal.shared.error.BusinessException;

/** The image has more bytes or pixels than a logo may have; carries both limits. */
public class ImageTooLargeException extends BusinessException {

    public ImageTooLargeException(long kilobytes, int pixels) {
        super(kilobytes, pixels);
    }
}
