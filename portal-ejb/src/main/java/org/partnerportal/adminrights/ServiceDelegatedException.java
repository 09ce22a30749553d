package org.partnerportal.adminrights;

import java.util.Collection;
import java.util.stream.Collectors;
import org.partnerportal.rules.CloudDifference;
import org.partnerportal.shared.error.BusinessException;

/** Another partner holds admin rights for these services, and the cloud allows one partner for each (DOMAIN 2.5). */
public class ServiceDelegatedException extends BusinessException {

    public ServiceDelegatedException(Collection<String> services, CloudDifference rule) {
        super(
                services.stream().map(AdminServices::name).collect(Collectors.joining(", ")),
                rule.source().title(),
                rule.source().dated().toString());
    }
}
