package org.labourrights.chassis.receipt;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.file.Sha256;
import org.labourrights.chassis.text.TypedCode;

/**
 * A code on paper or on a telephone that stands for one thing, for whoever holds it and has no login (查询码、核验码): 100 bits in
 * four groups of five signs, digits and letters without I, L, O and U. It is typed from paper, so it is the same in either
 * case and width, with any dashes and blanks or none, and with I, L and O for 1 and 0.
 *
 * @param value in groups with hyphens, {@code 7KQ2M-X4T9B-0RWZD-J6HPA}
 */
@Schema(
        type = SchemaType.STRING,
        pattern = "^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){3}$",
        examples = ReceiptCode.EXAMPLE,
        description = "查询码或核验码；大小写、全半角、空格、连字符以及 O/0、I/L/1 不作区分 The code of a receipt or a document, however it is "
                + "typed from paper")
public record ReceiptCode(@JsonValue String value) {

    public static final String EXAMPLE = "7KQ2M-X4T9B-0RWZD-J6HPA";

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 5;
    private static final int LENGTH = 20;
    private static final int SIGN_BITS = 5;
    private static final int HEX_BITS = 4;

    private static final Pattern SHAPE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * Reads what somebody typed.
     *
     * @throws IllegalArgumentException when it cannot be a code
     */
    public static ReceiptCode parse(String typed) {
        String plain = TypedCode.withoutILAndO(typed);
        if (!SHAPE.matcher(plain).matches()) {
            throw new IllegalArgumentException("not a code of a receipt");
        }
        return new ReceiptCode(plain.replaceAll("(.{" + GROUP + "})(?!$)", "$1-"));
    }

    /** A new one that nobody can guess, for what keeps it itself. */
    public static ReceiptCode drawn() {
        return of(new BigInteger(LENGTH * SIGN_BITS, RANDOM));
    }

    /**
     * The code that a blind index stands for: whoever does not have the key cannot tell it, and it is the same each time.
     *
     * @param index {@code <key id>:<hex>}
     */
    static ReceiptCode of(String index) {
        String hex = index.substring(index.indexOf(':') + 1);
        return of(new BigInteger(hex.substring(0, LENGTH * SIGN_BITS / HEX_BITS), 16));
    }

    private static ReceiptCode of(BigInteger bits) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(bits.shiftRight(i * SIGN_BITS).intValue() & (SIGNS.length() - 1)));
        }
        return parse(code.toString());
    }

    /** SHA-256 under which it is stored and found; nobody finds the code of a hash. */
    public String hash() {
        return Sha256.hex(value.replace("-", "").getBytes(StandardCharsets.US_ASCII));
    }

    /** Never the code, in no log line. */
    @Override
    public String toString() {
        return "ReceiptCode[confidential]";
    }
}
