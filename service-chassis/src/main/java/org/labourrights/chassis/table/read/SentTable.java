package org.labourrights.chassis.table.read;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.labourrights.chassis.problem.ProblemException;

/** A table as it was sent. */
public interface SentTable {

    /** Names of the columns as they were sent, in their order. */
    List<String> header();

    /** How many sheets of a workbook are left unread. */
    default int otherSheets() {
        return 0;
    }

    /**
     * Gives each row that is not blank to the taker, from the first one whenever it is called.
     *
     * @throws ProblemException {@code E-TABLE-BROKEN}, {@code E-TABLE-TOO-LARGE}, {@code E-ENCODING} where the file cannot
     *     be read to its end
     */
    void each(Consumer<SentRow> taker) throws IOException;
}
