package org.labourrights.chassis.table;

import java.util.List;
import org.labourrights.chassis.problem.ProblemException;

/**
 * A table that comes in as a file: its columns in one list, and what is done with a row. A bean, which a subclass of
 * {@link ImportEndpoints} gives an address.
 *
 * @param <R> what a row becomes, a record of values
 */
public interface ImportedTable<R> {

    /** Stable name, in ASCII; the template and the answers are called so. */
    String name();

    /** Name in Chinese, of the sheet. */
    String title();

    List<TableColumn<?>> columns();

    /**
     * The columns by which a row is known again: whoever sends it again gets the first answer, and is refused if the others
     * have changed. All of them unless told: two equal rows are then one.
     */
    default List<TableColumn<?>> key() {
        return columns();
    }

    /**
     * Sets of columns of which no two rows may say the same, beside the key: the number of a certificate. It is what the use
     * case refuses, too; told here, a row that repeats one before it in the file is refused for it at once, also in a dry run,
     * which keeps nothing that the use case could see. Cells that are empty repeat nothing.
     */
    default List<List<TableColumn<?>>> distinct() {
        return List.of();
    }

    /**
     * What a row means.
     *
     * @throws ProblemException with pointers to columns ({@code /uscc}) where the values do not go together
     */
    R row(TableValues values);

    /**
     * Does with a row what has to be done, in the transaction that makes the row accepted. Other rows may share it: when one
     * fails, all are taken back and tried alone.
     *
     * @return what it has become, an id or a number and never a person; the answer when the row comes again
     * @throws ProblemException where the row is refused
     */
    String take(R row);
}
