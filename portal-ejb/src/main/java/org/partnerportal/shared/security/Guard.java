package org.partnerportal.shared.security;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.trail.Trail;

/**
 * Stands before every EJB operation (see ejb-jar.xml) and refuses those that declare nothing. What is refused here or
 * further in, and what changes, is told to the {@link Trail}. A visitor (the operator under a logged access) gets no
 * further than operations that only read, whatever its permissions open.
 */
public class Guard {

    @AroundInvoke
    public Object check(InvocationContext invocation) throws Exception {
        return Trail.follow(invocation.getMethod(), invocation.getParameters(), () -> {
            admit(invocation.getMethod());
            return invocation.proceed();
        });
    }

    /** By the convention of the house, see {@code shared.trail}. */
    private static boolean onlyReads(Method method) {
        return method.getDeclaringClass().getSimpleName().endsWith("Queries");
    }

    private static void admit(Method method) {
        Requires required = method.getAnnotation(Requires.class);
        if (required != null) {
            Caller caller = CallerContext.current();
            if (!caller.may(required.value()) || caller.isVisitor() && !onlyReads(method)) {
                throw new ForbiddenException(required.value());
            }
        } else if (!method.isAnnotationPresent(PublicAccess.class)) {
            throw new IllegalStateException("operation without a declared permission: " + method);
        }
    }
}
