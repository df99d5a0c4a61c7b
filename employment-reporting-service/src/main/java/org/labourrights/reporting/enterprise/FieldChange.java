package org.labourrights.reporting.enterprise;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field that changed.
 *
 * @param personal whether the values are encrypted
 * @param oldValue JSON text, or cipher text where personal; null when there was none
 * @param newValue as {@code oldValue}
 */
record FieldChange(
        String field,
        boolean personal,
        @Nullable String oldValue,
        @Nullable String newValue) {

    /** Kept in the clear, because the ledger's readers need it, but the login of a person all the same. */
    private static final Set<String> NAMES_SOMEBODY = Set.of("liaisonOfficerId");

    /** Whether other services may be told the values, not only that the field changed. */
    boolean mayBeTold() {
        return !personal && !NAMES_SOMEBODY.contains(field);
    }
}
