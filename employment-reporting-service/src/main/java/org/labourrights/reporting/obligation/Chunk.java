package org.labourrights.reporting.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.sql.StoredJson;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerRequest;

/**
 * One part of a day's work, small enough for one transaction; it travels in the payload of its timer, so that work that
 * was interrupted goes on where it stood.
 *
 * @param day whose work it is
 * @param rung rung of the day's timer
 * @param part counts the parts from 0
 * @param afterPath with {@code afterId}: the last enterprise of the part before; null in the first part, and where the
 *     rows themselves tell what is left to do
 * @param afterDay with {@code afterId}: the last obligation that was put aside to be moved alone; null while there is
 *     none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Chunk(
        LocalDate day,
        String rung,
        int part,
        @Nullable String afterPath,
        @Nullable LocalDate afterDay,
        @Nullable UUID afterId) {

    /** Rows of one transaction: a second of work, so that the relay is not held back. */
    static final int SIZE = 500;

    static Chunk first(LocalDate day, String rung) {
        return new Chunk(day, rung, 0, null, null, null);
    }

    static Chunk of(FiredTimer timer, StoredJson json) {
        return json.read(Objects.requireNonNull(timer.payloadJson()), Chunk.class);
    }

    /** The part after this one, where the rows that are done with tell themselves. */
    Chunk next() {
        return new Chunk(day, rung, part + 1, afterPath, afterDay, afterId);
    }

    /** The part behind an enterprise. */
    Chunk behind(String path, UUID id) {
        return new Chunk(day, rung, part + 1, path, null, id);
    }

    /** The part behind an obligation. */
    Chunk behind(LocalDate lastDay, UUID id) {
        return new Chunk(day, rung, part + 1, null, lastDay, id);
    }

    TimerRequest timer(String kind, FiredTimer before, StoredJson json) {
        return new TimerRequest(
                kind, ObligationDays.LEDGER, rung + "/" + part, before.dueAt(), Caller.NATION, json.write(this));
    }
}
