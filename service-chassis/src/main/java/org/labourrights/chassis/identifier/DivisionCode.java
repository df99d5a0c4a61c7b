package org.labourrights.chassis.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Division code (行政区划代码): six digits of GB/T 2260 or of the statistical table, {@code CN} for the whole country, or
 * four digits with {@code L} and a digit for a zone without a national code (1300L1 雄安新区).
 *
 * <p>Who reports to whom does not follow from the digits; ask {@code Divisions.path}.
 *
 * @param value two or six characters
 */
@Schema(
        type = SchemaType.STRING,
        pattern = "^(CN|[1-9][0-9]{5}|[1-9][0-9]{3}L[1-9])$",
        examples = "150105",
        description = "行政区划代码 Division code, GB/T 2260")
public record DivisionCode(@JsonValue String value) implements Comparable<DivisionCode> {
    /** The whole country. */
    public static final DivisionCode CN = new DivisionCode("CN");

    private static final Pattern SHAPE = Pattern.compile("CN|[1-9][0-9]{5}|[1-9][0-9]{3}L[1-9]");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DivisionCode {
        if (!"CN".equals(value) && !SHAPE.matcher(value).matches()) {
            throw new IdentifierException(
                    "E-DIVISION-FORMAT", "six digits, CN or a local zone such as 1300L1 expected");
        }
    }

    /** @throws IdentifierException {@code E-DIVISION-FORMAT} */
    public static DivisionCode parse(String text) {
        return new DivisionCode(text.strip());
    }

    /**
     * The division in which a reporting path ends.
     *
     * @param path with a slash at the end, {@code CN/150000/150100/150105/}
     */
    public static DivisionCode ofPath(String path) {
        String withoutSlash = path.substring(0, path.length() - 1);
        return new DivisionCode(withoutSlash.substring(withoutSlash.lastIndexOf('/') + 1));
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
