package org.partnerportal.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.partnerportal.shared.error.BusinessException;

/**
 * Messages at the head of the page. Beans say what was done with {@link #done}; refusals arrive by themselves from
 * {@link Refusals}.
 */
@Named
@ApplicationScoped
public class Notices {

    private static final String KEPT = Notices.class.getName();

    /** Says that it worked, also after a redirect. */
    public void done(String key, Object... arguments) {
        later(FacesContext.getCurrentInstance(), FacesMessage.SEVERITY_INFO, key, arguments);
    }

    /** Marks one field, for rules that need more than the field itself. */
    public void field(String clientId, String key, Object... arguments) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(clientId, message(context, FacesMessage.SEVERITY_ERROR, key, arguments));
        context.validationFailed();
    }

    /** Errors and warnings, those of fields first, each with the client id of its field or null. */
    public List<Notice> getProblems() {
        return list(true);
    }

    /** What was done. */
    public List<Notice> getSuccesses() {
        return list(false);
    }

    private static List<Notice> list(boolean problems) {
        FacesContext context = FacesContext.getCurrentInstance();
        kept(context).forEach(message -> context.addMessage(null, message));
        context.getExternalContext().getSessionMap().remove(KEPT);
        List<Notice> notices = new ArrayList<>();
        context.getClientIdsWithMessages().forEachRemaining(id -> context.getMessageList(id).stream()
                .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_INFO) > 0 == problems)
                .forEach(message -> notices.add(new Notice(id, message.getSummary()))));
        return notices;
    }

    static void refuse(FacesContext context, BusinessException refusal) {
        context.addMessage(
                null, message(context, FacesMessage.SEVERITY_ERROR, refusal.messageKey(), refusal.arguments()));
        context.validationFailed();
    }

    static void warnLater(FacesContext context, String key) {
        later(context, FacesMessage.SEVERITY_WARN, key);
    }

    /** Kept in the session and not in Faces' flash, which another node does not know. */
    private static void later(FacesContext context, Severity severity, String key, Object... arguments) {
        List<FacesMessage> messages = new ArrayList<>(kept(context));
        messages.add(message(context, severity, key, arguments));
        context.getExternalContext().getSessionMap().put(KEPT, messages);
    }

    @SuppressWarnings("unchecked")
    private static List<FacesMessage> kept(FacesContext context) {
        return (List<FacesMessage>) context.getExternalContext().getSessionMap().getOrDefault(KEPT, List.of());
    }

    private static FacesMessage message(FacesContext context, Severity severity, String key, Object... arguments) {
        Locale locale = context.getViewRoot() == null
                ? Locale.ENGLISH
                : context.getViewRoot().getLocale();
        ResourceBundle texts = Messages.in(locale);
        Object[] readable = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            readable[i] = readable(texts, arguments[i]);
        }
        String text = new MessageFormat(texts.getString(key), locale).format(readable);
        return new FacesMessage(severity, text, null);
    }

    /** Constants of enums have a text of their own: {@code EnumName.CONSTANT}. */
    private static Object readable(ResourceBundle texts, Object argument) {
        if (argument instanceof Enum<?> constant) {
            try {
                return texts.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
            } catch (MissingResourceException withoutText) {
                return constant.name();
            }
        }
        return argument;
    }

    /** One line of the summary. */
    public record Notice(String clientId, String text) {}
}
