package org.labourrights.reporting.letter;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** What a list of letters is narrowed to; each part may be absent. */
record LetterFilter(
        @Nullable LetterType type,
        @Nullable LetterState state,
        @Nullable UnifiedSocialCreditCode uscc,
        @Nullable UUID obligationId) {

    void conditions(List<String> conditions, Map<String, Object> values) {
        add("type", type, conditions, values);
        add("state", state, conditions, values);
        add("uscc", uscc, conditions, values);
        add("obligationId", obligationId, conditions, values);
    }

    private static void add(String field, @Nullable Object value, List<String> conditions, Map<String, Object> values) {
        if (value != null) {
            conditions.add(field + " = :" + field);
            values.put(field, value);
        }
    }
}
