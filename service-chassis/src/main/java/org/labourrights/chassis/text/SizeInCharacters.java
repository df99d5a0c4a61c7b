package org.labourrights.chassis.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Lets {@link Size} count the characters of a text as the API description ({@code maxLength}), the database and people
 * do; the validator that comes with the framework counts the units of a string, two for an emoji or a rare ideograph.
 * Being for {@code String}, it goes before that one, which is for every sequence of characters.
 */
public class SizeInCharacters implements ConstraintValidator<Size, String> {

    private int min;
    private int max;

    @Override
    public void initialize(Size size) {
        min = size.min();
        max = size.max();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        int length = Characters.count(text);
        return length >= min && length <= max;
    }
}
