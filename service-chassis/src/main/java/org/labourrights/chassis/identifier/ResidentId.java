package org.labourrights.chassis.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.TypedCode;

/**
 * Resident identity number (公民身份号码), GB 11643-1999, personal data. Residence permits of Hong Kong and Macao (81, 82)
 * and Taiwan (83) residents follow the same rule and are accepted.
 *
 * @param value seventeen digits and a digit or X
 */
@Schema(type = SchemaType.STRING, pattern = "^[1-8][0-9]{16}[0-9X]$", description = "公民身份号码, GB 11643-1999")
public record ResidentId(@JsonValue String value) {
    private static final Pattern SHAPE =
            Pattern.compile("(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])[0-9]{15}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ResidentId {
        value = TypedCode.plain(value);
        if (!SHAPE.matcher(value).matches()) {
            throw new IdentifierException("E-ID-FORMAT", "seventeen digits and a digit or X expected");
        }
        if (value.charAt(17) != checkCharacter(value)) {
            throw new IdentifierException("E-ID-CHECK", "the check character does not fit");
        }
        birthDate(value);
    }

    /** @throws IdentifierException {@code E-ID-FORMAT}, {@code E-ID-CHECK} or {@code E-ID-DATE} */
    public static ResidentId parse(String text) {
        return new ResidentId(text);
    }

    /** The 18th character for the first 17, for generators. */
    public static char checkCharacter(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }

    public LocalDate birthDate() {
        return birthDate(value);
    }

    public boolean female() {
        return (value.charAt(16) - '0') % 2 == 0;
    }

    /** Completed years on a day; negative before birth. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate(), day).getYears();
    }

    /** What the age means for work on a day. */
    public WorkingAge workingAgeOn(LocalDate day) {
        return WorkingAge.of(ageOn(day));
    }

    /** The form for people without the right to see it: {@code 150105********5122}. */
    public String masked() {
        return value.substring(0, 6) + "********" + value.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static LocalDate birthDate(String value) {
        try {
            return LocalDate.of(
                    Integer.parseInt(value, 6, 10, 10),
                    Integer.parseInt(value, 10, 12, 10),
                    Integer.parseInt(value, 12, 14, 10));
        } catch (DateTimeException e) {
            throw new IdentifierException("E-ID-DATE", "the birth date does not exist");
        }
    }
}
