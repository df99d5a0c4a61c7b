package org.labourrights.reporting.enterprise;

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
        @Nullable String newValue) {}
