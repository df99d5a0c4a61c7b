package org.labourrights.chassis.file;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of a table, given one after the other. */
public interface TableRows {

    /** Gives each row to the taker, in order. */
    void each(Consumer<List<String>> taker);

    /**
     * Rows read page by page, each page in a transaction of its own: memory stays the same whatever the number of rows,
     * and no transaction is longer than a page.
     *
     * @param size rows of a page
     * @param page reads the page after this row, the first page after null
     * @param cells the row as cells
     */
    static <T> TableRows paged(int size, Function<@Nullable T, List<T>> page, Function<T, List<String>> cells) {
        return taker -> {
            T last = null;
            while (true) {
                T after = last;
                List<T> rows = QuarkusTransaction.requiringNew().call(() -> page.apply(after));
                rows.forEach(row -> taker.accept(cells.apply(row)));
                if (rows.size() < size) {
                    return;
                }
                last = rows.getLast();
            }
        };
    }
}
