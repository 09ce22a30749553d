package org.partnerportal.shared.openid;

import org.partnerportal.shared.error.BusinessException;

/** An identity provider was not reached or not believed; the text is {@code error.OpenIdException.FAULT}. */
public class OpenIdException extends BusinessException {

    private final OpenIdFault fault;

    /** @param detail host, other issuer or the provider's own error code, whatever the text of the fault shows */
    public OpenIdException(OpenIdFault fault, String detail) {
        super(detail);
        this.fault = fault;
    }

    public OpenIdFault fault() {
        return fault;
    }

    @Override
    public String messageKey() {
        return "error.OpenIdException." + fault.name();
    }

    /** For the server's log. */
    @Override
    public String toString() {
        return fault + " " + arguments()[0];
    }
}
