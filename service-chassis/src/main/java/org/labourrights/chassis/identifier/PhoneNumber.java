package org.labourrights.chassis.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.TypedCode;

/**
 * Mobile or landline number of a contact (联系电话), personal data.
 *
 * @param value eleven digits, or area code and number, with or without a hyphen
 */
@Schema(
        type = SchemaType.STRING,
        pattern = "^(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})$",
        description = "联系电话 Mobile or landline number")
public record PhoneNumber(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PhoneNumber {
        value = TypedCode.hyphenated(value);
        if (value.startsWith("1")) {
            value = value.replace("-", "");
        }
        if (!SHAPE.matcher(value).matches()) {
            throw new IdentifierException("E-PHONE-FORMAT", "a mobile or landline number expected");
        }
    }

    /** @throws IdentifierException {@code E-PHONE-FORMAT} */
    public static PhoneNumber parse(String text) {
        return new PhoneNumber(text);
    }

    /** The form for people without the right to see it: the last four digits and the beginning stay. */
    public String masked() {
        return value.substring(0, 3) + "****" + value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
