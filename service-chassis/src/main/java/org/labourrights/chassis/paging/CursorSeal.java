package org.labourrights.chassis.paging;

import java.util.Optional;

/** Closes a position that says something about rows that the reader may not see, before it goes into a cursor. */
public interface CursorSeal {

    /** Another text each time, of which nothing can be told. */
    String seal(String position);

    /** The position; empty for a text that was not sealed here. */
    Optional<String> open(String sealed);
}
