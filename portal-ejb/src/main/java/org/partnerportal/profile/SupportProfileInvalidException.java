package org.partnerportal.profile;

import java.util.Set;
import org.partnerportal.shared.error.BusinessException;

/** A field is not what it should be; nothing was saved. */
public class SupportProfileInvalidException extends BusinessException {

    private final transient Set<SupportProfileField> fields;

    public SupportProfileInvalidException(Set<SupportProfileField> fields) {
        super(fields.size());
        this.fields = Set.copyOf(fields);
    }

    public Set<SupportProfileField> fields() {
        return fields;
    }
}
