package org.partnerportal.company;

import org.partnerportal.shared.error.BusinessException;

/** White text on this colour could not be read; carries the contrast it has and the one it needs. */
public class AccentColorTooLightException extends BusinessException {

    public AccentColorTooLightException(double contrast) {
        super(Math.floor(contrast * 10) / 10, AccentColor.LEAST_CONTRAST);
    }
}
