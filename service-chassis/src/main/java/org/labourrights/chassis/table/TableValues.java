package org.labourrights.chassis.table;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What the cells of a row mean, by column. */
public final class TableValues {

    private final Map<String, Object> values;

    TableValues(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    /** Of a column that is required. */
    public <T> T get(TableColumn<T> column) {
        return find(column).orElseThrow(() -> new IllegalStateException(column.id() + " is not required"));
    }

    /** Empty where nothing stood in the cell. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> find(TableColumn<T> column) {
        return Optional.ofNullable((T) values.get(column.id()));
    }

    /** As {@link #canonical}; empty where nothing stood in one of the cells. */
    Optional<String> distinct(Collection<TableColumn<?>> columns) {
        return values.keySet().containsAll(columns.stream().map(TableColumn::id).toList())
                ? Optional.of(canonical(columns))
                : Optional.empty();
    }

    /** The values of these columns as one text, the same whatever the spelling of the cells. */
    String canonical(Iterable<TableColumn<?>> columns) {
        StringBuilder text = new StringBuilder();
        for (TableColumn<?> column : columns) {
            Object value = values.get(column.id());
            text.append(value == null ? "" : value).append('\u0000');
        }
        return text.toString();
    }
}
