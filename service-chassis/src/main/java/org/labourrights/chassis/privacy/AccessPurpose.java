package org.labourrights.chassis.privacy;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.PersonalNumbers;

/**
 * Why somebody reads personal data in clear (处理目的, 个人信息保护法 §6). A code and a document's number, never a sentence: the
 * record of the reading stands in the log, which is kept for good and where no personal data may stand.
 *
 * @param code of the list {@link #LIST}, {@code NOTICE}
 * @param reference number of the lead, obligation, letter or case for whose sake it is read; null when there is none
 */
public record AccessPurpose(String code, @Nullable String reference) {

    /** The code list. */
    public static final String LIST = "access-purpose";

    /** Letters first and groups after them, as in {@code YG-150105-2026H1-00017}: a telephone is no such number. */
    static final String REFERENCE = "[A-Z]{2,4}-[0-9A-Z]{2,8}(-[0-9A-Z]{1,8}){1,3}";

    private static final Pattern CODE_FORM = Pattern.compile("[A-Z][A-Z_]{1,39}");
    private static final Pattern REFERENCE_FORM = Pattern.compile(REFERENCE);

    public AccessPurpose {
        if (!CODE_FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("A purpose is a code");
        }
        if (reference != null && !isReference(reference)) {
            throw new IllegalArgumentException("A reference is the number of a document");
        }
    }

    /** Without the number of a document, where the record of the reading names it already. */
    public static AccessPurpose of(String code) {
        return new AccessPurpose(code, null);
    }

    static boolean isReference(String text) {
        return REFERENCE_FORM.matcher(text).matches() && !PersonalNumbers.in(text);
    }
}
