package org.labourrights.chassis.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Mobile number of the mainland (手机号码), personal data: eleven digits, masked in every log line.
 *
 * @param value eleven digits
 */
@Schema(type = SchemaType.STRING, pattern = "^1[3-9][0-9]{9}$", description = "手机号码 Mobile number")
public record MobileNumber(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("1[3-9][0-9]{9}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MobileNumber {
        value = value.strip();
        if (!SHAPE.matcher(value).matches()) {
            throw new IdentifierException("E-PHONE-FORMAT", "a mobile number of eleven digits expected");
        }
    }

    /** @throws IdentifierException {@code E-PHONE-FORMAT} */
    public static MobileNumber parse(String text) {
        return new MobileNumber(text);
    }

    /** The form for people without the right to see it: {@code 138****5678}. */
    public String masked() {
        return value.substring(0, 3) + "****" + value.substring(7);
    }

    @Override
    public String toString() {
        return masked();
    }
}
