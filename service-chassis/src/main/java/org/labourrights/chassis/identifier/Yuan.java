package org.labourrights.chassis.identifier;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount of money in yuan (元), decimal(14,2); written as a string with two digits, {@code "86400.00"}.
 *
 * @param value scale 2
 */
@Schema(
        type = SchemaType.STRING,
        pattern = "^-?[0-9]{1,12}(\\.[0-9]{1,2})?$",
        examples = "86400.00",
        description = "金额（元），以字符串返回；提交时也可用数字 Amount in yuan, two digits; a plain JSON number is taken as well",
        extensions = @Extension(name = "x-also-type", value = "number"))
@JsonDeserialize(using = YuanDeserializer.class)
public record Yuan(BigDecimal value) implements Comparable<Yuan> {
    private static final Pattern SHAPE = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,2})?");
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);

    /** Last of the constants, because the constructor uses the others. */
    public static final Yuan ZERO = new Yuan(BigDecimal.ZERO);

    public Yuan {
        if (value.stripTrailingZeros().scale() > 2 || value.abs().compareTo(LIMIT) >= 0) {
            throw new IdentifierException("E-YUAN-FORMAT", "at most twelve digits and two decimals expected");
        }
        value = value.setScale(2);
    }

    /**
     * Reads plain decimal notation.
     *
     * @throws IdentifierException {@code E-YUAN-FORMAT}
     */
    public static Yuan parse(String text) {
        if (!SHAPE.matcher(text.strip()).matches()) {
            throw new IdentifierException("E-YUAN-FORMAT", "at most twelve digits and two decimals expected");
        }
        return new Yuan(new BigDecimal(text.strip()));
    }

    public Yuan plus(Yuan other) {
        return new Yuan(value.add(other.value));
    }

    public Yuan minus(Yuan other) {
        return new Yuan(value.subtract(other.value));
    }

    public boolean negative() {
        return value.signum() < 0;
    }

    @Override
    public int compareTo(Yuan other) {
        return value.compareTo(other.value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
