package org.labourrights.reporting.report;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A warning that the rules raised on a submitted version, and how it was dealt with: explained by the enterprise when it
 * submitted, or acknowledged by the officer.
 *
 * @param code for example {@code W-JUMP}
 * @param pointer JSON pointer into the document
 * @param explanation the enterprise's words
 * @param acknowledgedBy subject of the officer
 * @param note the officer's words
 */
record ReportWarning(
        String code,
        String pointer,
        Map<String, Object> parameters,
        @Nullable String explanation,
        @Nullable String acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable String note) {

    boolean open() {
        return explanation == null && acknowledgedBy == null;
    }

    boolean is(String otherCode, String otherPointer) {
        return code.equals(otherCode) && pointer.equals(otherPointer);
    }

    ReportWarning acknowledged(String by, Instant at, @Nullable String words) {
        return new ReportWarning(code, pointer, parameters, explanation, by, at, words);
    }
}
