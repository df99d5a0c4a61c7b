package org.labourrights.chassis.table.write;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of a table, given one after the other. */
@FunctionalInterface
public interface TableRows<T> {

    /** Gives each row to the taker, in order. */
    void each(Consumer<T> taker);

    /**
     * Rows read page by page, each page in a transaction of its own: memory stays the same whatever the number of rows,
     * and no transaction is longer than a page.
     *
     * @param size rows of a page
     * @param page reads the page after this row, the first page after null
     */
    static <T> TableRows<T> paged(int size, Function<@Nullable T, List<T>> page) {
        return taker -> {
            T last = null;
            while (true) {
                T after = last;
                List<T> rows = QuarkusTransaction.requiringNew().call(() -> page.apply(after));
                rows.forEach(taker);
                if (rows.size() < size) {
                    return;
                }
                last = rows.getLast();
            }
        };
    }
}
