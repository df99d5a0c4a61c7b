package org.labourrights.kernel.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * Whom a document is served on (受送达人).
 *
 * @param code names it within its document, {@code PLATFORM}, {@code PARTNER-2}; who it is the subject of the document knows
 * @param uscc the enterprise that it is, which sees the document; null for anybody else
 */
public record Addressee(String code, @Nullable UnifiedSocialCreditCode uscc) {

    /** Code of the one addressee of a document for which none were named. */
    public static final String ONLY = "ADDRESSEE";

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_-]{0,39}");

    public Addressee {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("no code of an addressee: " + code);
        }
    }

    public static Addressee enterprise(String code, UnifiedSocialCreditCode uscc) {
        return new Addressee(code, uscc);
    }

    /** Somebody who is no enterprise. */
    public static Addressee of(String code) {
        return new Addressee(code, null);
    }
}
