package org.labourrights.kernel.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.file.Sha256;
import org.labourrights.chassis.text.TypedCode;

/**
 * The code of a document, by which anybody who holds the paper learns whether it is genuine: 100 bits in four groups of
 * five signs, digits and letters without I, L, O and U. It is typed from paper, so it is the same in either case and width,
 * with any dashes and blanks or none, and with I, L and O for 1 and 0.
 *
 * @param value in groups with hyphens, {@code 7KQ2M-X4T9B-0RWZD-J6HPA}
 */
@Schema(
        type = SchemaType.STRING,
        pattern = "^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){3}$",
        examples = VerificationCode.EXAMPLE,
        description = "核验码；大小写、全半角、空格、连字符以及 O/0、I/L/1 不作区分 The code of a document, however it is typed from paper")
public record VerificationCode(@JsonValue String value) {

    public static final String EXAMPLE = "7KQ2M-X4T9B-0RWZD-J6HPA";

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 5;
    private static final int LENGTH = 20;

    private static final Pattern SHAPE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");

    /**
     * Reads what somebody typed.
     *
     * @throws IllegalArgumentException when it cannot be a code
     */
    public static VerificationCode parse(String typed) {
        String plain = TypedCode.withoutILAndO(typed);
        if (!SHAPE.matcher(plain).matches()) {
            throw new IllegalArgumentException("not a code of a document");
        }
        return new VerificationCode(plain.replaceAll("(.{" + GROUP + "})(?!$)", "$1-"));
    }

    /** A new one that nobody can guess. */
    static VerificationCode drawn(RandomGenerator random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return parse(code.toString());
    }

    /** Under which it is found. */
    String hash() {
        return Sha256.hex(value.replace("-", "").getBytes(StandardCharsets.US_ASCII));
    }

    /** Never the code, in no log line. */
    @Override
    public String toString() {
        return "VerificationCode[confidential]";
    }
}
