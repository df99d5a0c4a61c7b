package org.labourrights.chassis.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.TypedCode;

/**
 * Unified social credit code (统一社会信用代码), GB 32100-2015: 18 characters of an alphabet without I, O, S, V and Z.
 *
 * <p>The constructor (and with it JSON, paths and the database) holds only length and alphabet, because a bureau may have
 * admitted a code whose check character fails: such codes exist in practice, and a partner that carries one must still
 * be named in reports and events. Whoever takes a code in for the first time calls {@link #parse}.
 *
 * @param value upper case, 18 characters; read in any spelling of them, with blanks, dashes, and I and O for 1 and 0
 */
@Schema(
        type = SchemaType.STRING,
        pattern = "^[0-9A-HJ-NP-RTUWXY]{18}$",
        examples = "91150105MA0T1A2B95",
        description = "统一社会信用代码 Unified social credit code, GB 32100-2015")
public record UnifiedSocialCreditCode(@JsonValue String value) implements Comparable<UnifiedSocialCreditCode> {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{18}");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnifiedSocialCreditCode {
        value = TypedCode.withoutIAndO(value);
        if (!SHAPE.matcher(value).matches()) {
            throw new IdentifierException("E-USCC-FORMAT", "18 characters of 0-9 and A-Y without I, O, S, V expected");
        }
    }

    /**
     * The code whose 18th character also holds.
     *
     * @throws IdentifierException {@code E-USCC-FORMAT} or {@code E-USCC-CHECK}
     */
    public static UnifiedSocialCreditCode parse(String text) {
        UnifiedSocialCreditCode code = new UnifiedSocialCreditCode(text);
        if (!code.checkHolds()) {
            throw new IdentifierException("E-USCC-CHECK", "the check character does not fit");
        }
        return code;
    }

    /** For a code that a bureau admits with a reason although its check character fails; length and alphabet still hold. */
    public static UnifiedSocialCreditCode unchecked(String text) {
        return new UnifiedSocialCreditCode(text);
    }

    /** The 18th character for the first 17, for generators. */
    public static char checkCharacter(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    public boolean checkHolds() {
        return value.charAt(17) == checkCharacter(value);
    }

    /**
     * Whether characters 9-17 hold as an organisation code (GB 11714). Only a warning when not: old codes use another
     * alphabet.
     */
    public boolean organisationCodeHolds() {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.getNumericValue(value.charAt(8 + i)) * ORGANISATION_WEIGHTS[i];
        }
        return value.charAt(16) == "0X987654321".charAt(sum % 11);
    }

    /** A registered self-employed person (个体工商户): the code begins with 92. */
    public boolean selfEmployed() {
        return value.startsWith("92");
    }

    @Override
    public int compareTo(UnifiedSocialCreditCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
