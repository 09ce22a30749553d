package org.partnerportal.shared.security;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import org.partnerportal.shared.error.ForbiddenException;

/** Stands before every EJB operation (see ejb-jar.xml) and refuses those that declare nothing. */
public class Guard {

    @AroundInvoke
    public Object check(InvocationContext invocation) throws Exception {
        var method = invocation.getMethod();
        Requires required = method.getAnnotation(Requires.class);
        if (required != null) {
            if (!CallerContext.current().may(required.value())) {
                throw new ForbiddenException(required.value());
            }
        } else if (!method.isAnnotationPresent(PublicAccess.class)) {
            throw new IllegalStateException("operation without a declared permission: " + method);
        }
        return invocation.proceed();
    }
}
