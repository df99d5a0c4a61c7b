package org.labourrights.reporting.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerRequest;

/**
 * One part of a day's work, small enough for one transaction; it travels in the payload of its timer, so that work that
 * was interrupted goes on where it stood.
 *
 * @param day whose work it is
 * @param rung rung of the day's timer
 * @param part counts the parts from 0
 * @param afterPath with {@code afterId}: the last row of the part before; null where the rows themselves tell
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Chunk(
        LocalDate day,
        String rung,
        int part,
        @Nullable String afterPath,
        @Nullable UUID afterId) {

    /** Rows of one transaction: a second of work, so that the relay is not held back. */
    static final int SIZE = 500;

    static Chunk first(LocalDate day, String rung) {
        return new Chunk(day, rung, 0, null, null);
    }

    static Chunk of(FiredTimer timer, ObjectMapper json) {
        try {
            return json.readValue(timer.payloadJson(), Chunk.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Timer " + timer.id() + " carries no chunk", e);
        }
    }

    Chunk next(@Nullable String path, @Nullable UUID id) {
        return new Chunk(day, rung, part + 1, path, id);
    }

    TimerRequest timer(String kind, FiredTimer before, ObjectMapper json) {
        try {
            return new TimerRequest(
                    kind,
                    ObligationDays.LEDGER,
                    rung + "/" + part,
                    before.dueAt(),
                    Caller.NATION,
                    json.writeValueAsString(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A chunk cannot be written as JSON", e);
        }
    }
}
