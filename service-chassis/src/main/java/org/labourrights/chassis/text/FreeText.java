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
 * Somebody's own words that are kept in clear and go out with answers, events and the log, which keeps them for good: a
 * reason, a note, a finding, the number of a document. They name nobody by number (个人信息保护法 §6).
 *
 * <p>Carried by the annotation: length in characters as people count them ({@code E-LENGTH}), no character that no text may
 * hold ({@code E-FORMAT}; JSON is refused before, with {@code E-CHARACTER}), and no identity or mobile number
 * ({@code E-PII-FORBIDDEN}). Blank is what nobody can see, in the sense of {@link Characters#isBlank}: the door makes an
 * empty text of it, so that {@code min} or {@code @NotBlank} refuse it. Words that may name people are
 * {@link ConfidentialText}. A text that is neither, nor a code, a name or a number of a fixed form, is refused by the
 * architecture rules.
 */
@Documented
@Constraint(validatedBy = FreeText.Check.class)
@Size
@Impersonal(problem = FreeText.PROBLEM)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface FreeText {

    /** The problem of a personal number where nothing more particular is named. */
    String PROBLEM = "E-PII-FORBIDDEN";

    /**
     * As {@link #problem}: not refused at the door but told by the rules of the document, with all else that is wrong with
     * it; they find the members by {@link PersonalTexts}.
     */
    String RULES = "";

    String message() default "must be a text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The fewest characters; 0 lets an empty text pass. */
    @OverridesAttribute(constraint = Size.class, name = "min")
    int min() default 0;

    /** The most characters. */
    @OverridesAttribute(constraint = Size.class, name = "max")
    int max();

    /** Code of the problem when a personal number is all that is wrong with the request, or {@link #RULES}. */
    @OverridesAttribute(constraint = Impersonal.class, name = "problem")
    String problem() default PROBLEM;

    /** Null is left to {@code @NotNull}. */
    class Check implements ConstraintValidator<FreeText, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || Characters.unfit(text).isEmpty();
        }
    }
}
