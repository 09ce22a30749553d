package org.partnerportal.company;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A PartnerID (DOMAIN 1.1), typed by a person: digits. */
@Pattern(regexp = "[0-9]{1,20}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PartnerId {

    String message() default "{org.partnerportal.company.partnerId.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
