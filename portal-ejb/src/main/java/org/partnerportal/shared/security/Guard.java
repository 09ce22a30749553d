package org.partnerportal.shared.security;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.trail.Trail;

/**
 * Stands before every EJB operation (see ejb-jar.xml) and refuses those that declare nothing. What is refused here or
 * further in, and what changes, is told to the {@link Trail}.
 */
public class Guard {

    @AroundInvoke
    public Object check(InvocationContext invocation) throws Exception {
        return Trail.follow(invocation.getMethod(), invocation.getParameters(), () -> {
            admit(invocation.getMethod());
            return invocation.proceed();
        });
    }

    private static void admit(Method method) {
        Requires required = method.getAnnotation(Requires.class);
        if (required != null) {
            if (!CallerContext.current().may(required.value())) {
                throw new ForbiddenException(required.value());
            }
        } else if (!method.isAnnotationPresent(PublicAccess.class)) {
            throw new IllegalStateException("operation without a declared permission: " + method);
        }
    }
}
