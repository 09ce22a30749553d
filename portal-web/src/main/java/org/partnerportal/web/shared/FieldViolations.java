package org.partnerportal.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Shows violations of a command record at the fields of the page: an input belongs to the component of the record whose
 * name is its id. What belongs to no field stands at the head of the page. Texts are in the viewer's language.
 */
final class FieldViolations {

    private static final MessageInterpolator TEXTS =
            Validation.buildDefaultValidatorFactory().getMessageInterpolator();

    private FieldViolations() {}

    static void show(FacesContext context, Set<ConstraintViolation<?>> violations) {
        Map<String, UIInput> fields = fields(context);
        for (ConstraintViolation<?> violation : violations) {
            UIInput field = fields.get(leaf(violation.getPropertyPath()));
            String text = TEXTS.interpolate(
                    violation.getMessageTemplate(),
                    new Violated(violation),
                    context.getViewRoot().getLocale());
            if (field != null) {
                field.setValid(false);
            }
            context.addMessage(
                    field == null ? null : field.getClientId(context),
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
        context.validationFailed();
    }

    private static Map<String, UIInput> fields(FacesContext context) {
        Map<String, UIInput> fields = new HashMap<>();
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof UIInput input) {
                fields.putIfAbsent(input.getId(), input);
            }
            return VisitResult.ACCEPT;
        });
        return fields;
    }

    private static String leaf(Path path) {
        String name = null;
        for (Path.Node node : path) {
            name = node.getName();
        }
        return name;
    }

    private record Violated(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
