package org.partnerportal.web.shared;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.Iterator;
import org.omnifaces.util.Exceptions;
import org.partnerportal.shared.error.BusinessException;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.error.NotFoundException;

/**
 * Turns expected refusals into messages on the page that the person is at, with all that was typed; so beans catch
 * nothing. A page that shows something which is not there, or not for this viewer, is answered by 404. All else goes on
 * to the handler that shows the error page with an incident number.
 */
public class Refusals extends ExceptionHandlerWrapper {

    public Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (context != null && events.hasNext()) {
            Throwable cause = Exceptions.unwrap(events.next().getContext().getException());
            if (isAnswered(cause, context)) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean isAnswered(Throwable cause, FacesContext context) {
        if (cause instanceof ViewExpiredException) {
            return isAnsweredByReload(context);
        }
        boolean missing = cause instanceof NotFoundException || cause instanceof ForbiddenException;
        if (missing && !context.isPostback()) {
            return isAnsweredBy404(context);
        }
        if (context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            return false;
        }
        if (cause instanceof BusinessException refusal) {
            Notices.refuse(context, refusal);
            return true;
        }
        if (cause instanceof ConstraintViolationException violations) {
            FieldViolations.show(context, violations.getConstraintViolations());
            return true;
        }
        return false;
    }

    private static boolean isAnsweredBy404(FacesContext context) {
        try {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            context.responseComplete();
            return true;
        } catch (IOException | IllegalStateException alreadySent) {
            return false;
        }
    }

    /** After a restart of the server without a fixed key the form's state cannot be read; the page itself can. */
    private static boolean isAnsweredByReload(FacesContext context) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        String query = request.getQueryString();
        try {
            Notices.warnLater(context, "shared.expired");
            context.getExternalContext().redirect(request.getRequestURI() + (query == null ? "" : "?" + query));
            context.responseComplete();
            return true;
        } catch (IOException | IllegalStateException alreadySent) {
            return false;
        }
    }

    /** Registered in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new Refusals(getWrapped().getExceptionHandler());
        }
    }
}
