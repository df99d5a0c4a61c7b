package org.labourrights.chassis.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. An answer of this type gets the header {@code Link: <…>; rel="next"} by itself.
 *
 * @param items the rows of this page, in list order
 * @param next cursor of the next page; absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page from rows that were read with {@link Limit#fetch()}, that is with one more than is shown.
     *
     * @param key the sort key of a row, in list order, as the cursor carries it
     */
    public static <T> Page<T> of(List<T> rows, Limit limit, Function<T, List<String>> key) {
        if (rows.size() <= limit.value()) {
            return new Page<>(rows, null);
        }
        List<T> shown = rows.subList(0, limit.value());
        return new Page<>(shown, Cursor.encode(key.apply(shown.getLast())));
    }

    /** The same page of other things, for example views of entities. */
    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
