package org.labourrights.arrears.intake;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.labourrights.chassis.file.Sha256;

/** Codes by which somebody without a login reads what became of a report: 100 bits in four groups of five signs. */
public final class ReceiptCode {

    /** Digits and letters without I, L, O and U, in either case, with the hyphens or without. */
    public static final String SHAPE = "[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{5}(-?[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{5}){3}";

    public static final String EXAMPLE = "7KQ2M-X4T9B-0RWZD-J6HPA";

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 5;
    private static final int LENGTH = 20;
    private static final int SIGN_BITS = 5;
    private static final int HEX_BITS = 4;

    private ReceiptCode() {}

    /**
     * The code that a blind index stands for: whoever does not have the key cannot tell it, and it is the same each time.
     *
     * @param index {@code <key id>:<hex>}
     */
    static String of(String index) {
        String hex = index.substring(index.indexOf(':') + 1);
        BigInteger bits = new BigInteger(hex.substring(0, LENGTH * SIGN_BITS / HEX_BITS), 16);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(SIGNS.charAt(bits.shiftRight(i * SIGN_BITS).intValue() & (SIGNS.length() - 1)));
        }
        return code.toString();
    }

    /** Under which it is stored; nobody finds the code of a hash. */
    static String hash(String code) {
        String plain = code.replace("-", "").toUpperCase(Locale.ROOT);
        return Sha256.hex(plain.getBytes(StandardCharsets.US_ASCII));
    }
}
