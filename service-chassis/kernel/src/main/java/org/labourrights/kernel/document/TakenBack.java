package org.labourrights.kernel.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a record that was taken back says of that (误记撤销); everything else stays in it as it was.
 *
 * @param by subject of who did so
 * @param reason what was wrong; null unless it was asked for with a purpose
 */
public record TakenBack(Instant at, String by, @Nullable String reason) {

    /** Never the words, in no log line. */
    @Override
    public String toString() {
        return "TakenBack[" + at + "]";
    }
}
