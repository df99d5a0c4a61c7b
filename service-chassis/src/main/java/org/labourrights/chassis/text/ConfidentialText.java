package org.labourrights.chassis.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own words that may name people: what happened, what was agreed, what was said. Whoever takes such a text in
 * keeps it encrypted where it can be erased, and puts it into no event, no log and no answer but to those who may read it.
 *
 * <p>Length and characters as for {@link FreeText}; there is no guard, because people are what such texts are about.
 */
@Documented
@Constraint(validatedBy = ConfidentialText.Check.class)
@Size
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface ConfidentialText {

    String message() default "must be a text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The fewest characters; 0 lets an empty text pass. */
    @OverridesAttribute(constraint = Size.class, name = "min")
    int min() default 0;

    /** The most characters. */
    @OverridesAttribute(constraint = Size.class, name = "max")
    int max();

    /** Null is left to {@code @NotNull}. */
    class Check implements ConstraintValidator<ConfidentialText, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || Characters.unfit(text).isEmpty();
        }
    }
}
