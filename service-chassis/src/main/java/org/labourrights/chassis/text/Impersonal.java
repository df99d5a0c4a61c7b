package org.labourrights.chassis.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The part of {@link FreeText} that holds no personal number; refused with {@code E-PII-FORBIDDEN} at the member. */
@Documented
@Constraint(validatedBy = Impersonal.Check.class)
@Target({ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Impersonal {

    String message() default "must not hold a personal number";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** As {@link FreeText#problem}. */
    String problem();

    /** Null is left to {@code @NotNull}. */
    class Check implements ConstraintValidator<Impersonal, String> {

        private boolean leftToRules;

        @Override
        public void initialize(Impersonal impersonal) {
            leftToRules = impersonal.problem().equals(FreeText.RULES);
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return leftToRules || !PersonalNumbers.in(text);
        }
    }
}
