package org.partnerportal.account;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;

/** Name of a time zone that this JVM knows, for example {@code Europe/Madrid}. */
@Documented
@Constraint(validatedBy = ZoneName.Known.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface ZoneName {

    String message() default "{org.partnerportal.account.ZoneName.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Answers from the JVM's own list; absence is for {@code @NotNull} to judge. */
    class Known implements ConstraintValidator<ZoneName, String> {

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || ZoneId.getAvailableZoneIds().contains(value);
        }
    }
}
