package org.labourrights.chassis.privacy.column;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stored texts of one row by column, as far as they were asked for. */
public final class StoredRow {

    private final Map<String, @Nullable String> values;

    public StoredRow(Map<String, @Nullable String> values) {
        this.values = values;
    }

    /** Null where the column is. */
    public @Nullable String text(String column) {
        return values.get(column);
    }

    /** @throws IllegalStateException where the column is null */
    public String required(String column) {
        String value = values.get(column);
        if (value == null) {
            throw new IllegalStateException("nothing in " + column);
        }
        return value;
    }
}
