package org.labourrights.chassis.time.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.time.WorkingCalendar;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;

/**
 * Walks over the due dates of the service and has them counted again: provisional ones when the service starts with a
 * calendar that it has not counted with before, and all that a year can reach when its notice is entered, corrected or
 * taken back. Once a calendar, whatever the number of replicas, in chunks that each have a transaction. A chunk that fails
 * is counted row by row, and the next begins behind it.
 */
@ApplicationScoped
class CountDaysAgain implements TimerHandler {
    static final String KIND = "calendar-walk";

    private static final Logger LOG = Logger.getLogger(CountDaysAgain.class);
    private static final int CHUNK = 100;
    private static final UUID FIRST = new UUID(0, 0);
    private static final Duration SECOND_WALK = Duration.ofMinutes(1);

    /** Begins the rung of a timer that is about one row. */
    private static final String ALONE = "=";

    private final Instance<CountedDays> counted;
    private final HolidayNotices notices;
    private final WorkingCalendar calendar;
    private final Timers timers;
    private final ObjectMapper json;
    private final Clock clock;

    CountDaysAgain(
            @Any Instance<CountedDays> counted,
            HolidayNotices notices,
            WorkingCalendar calendar,
            Timers timers,
            ObjectMapper json,
            Clock clock) {
        this.counted = counted;
        this.notices = notices;
        this.calendar = calendar;
        this.timers = timers;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What is walked over.
     *
     * @param days name of the {@link CountedDays}
     */
    record Walk(String days, @Nullable LocalDate since) {}

    void start(@Observes StartupEvent event) {
        String version = calendar.version();
        QuarkusTransaction.requiringNew().run(() -> begin(version, null, clock.instant()));
    }

    /**
     * Twice: another replica counts by the old calendar for a second more, and what it stores meanwhile is found by the
     * second walk.
     */
    void changed(@Observes CalendarChanged change) {
        Instant now = clock.instant();
        begin(Ids.next().toString(), change.firstDay(), now);
        begin(Ids.next().toString(), change.firstDay(), now.plus(SECOND_WALK));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        // Whoever set the timer knew the notice; this replica may not have heard of it yet.
        notices.refresh();
        Walk walk = walk(timer);
        CountedDays days = days(walk);
        if (isAlone(timer)) {
            days.countAgain(List.of(timer.subject()));
            return;
        }
        List<UUID> chunk = days.movable(walk.since(), UUID.fromString(timer.rung()), CHUNK);
        if (!chunk.isEmpty()) {
            int moved = days.countAgain(chunk);
            LOG.infof(
                    "Of %d due dates (%s) %d moved by calendar %s",
                    chunk.size(), days.name(), moved, calendar.version());
            timers.schedule(behind(timer, chunk.getLast()));
        }
    }

    @Override
    public List<TimerRequest> instead(FiredTimer failed) {
        if (isAlone(failed)) {
            return List.of();
        }
        Walk walk = walk(failed);
        List<UUID> chunk = days(walk).movable(walk.since(), UUID.fromString(failed.rung()), CHUNK);
        List<TimerRequest> instead = new ArrayList<>();
        for (UUID id : chunk) {
            instead.add(new TimerRequest(
                    KIND, id, ALONE + failed.subject(), failed.dueAt(), Caller.NATION, failed.payloadJson()));
        }
        if (!chunk.isEmpty()) {
            instead.add(behind(failed, chunk.getLast()));
        }
        return instead;
    }

    private static boolean isAlone(FiredTimer timer) {
        return timer.rung().startsWith(ALONE);
    }

    /** @param walk names it: begun again under the same name it is not walked again */
    private void begin(String walk, @Nullable LocalDate since, Instant at) {
        timers.scheduleAll(counted.stream()
                .map(days -> new TimerRequest(
                        KIND,
                        UUID.nameUUIDFromBytes((walk + ' ' + days.name()).getBytes(StandardCharsets.UTF_8)),
                        FIRST.toString(),
                        at,
                        Caller.NATION,
                        text(new Walk(days.name(), since))))
                .toList());
    }

    private TimerRequest behind(FiredTimer timer, UUID last) {
        return new TimerRequest(
                KIND, timer.subject(), last.toString(), clock.instant(), Caller.NATION, timer.payloadJson());
    }

    private CountedDays days(Walk walk) {
        return counted.stream()
                .filter(days -> days.name().equals(walk.days()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody counts the days of " + walk.days()));
    }

    private Walk walk(FiredTimer timer) {
        try {
            return json.readValue(Objects.requireNonNull(timer.payloadJson()), Walk.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("timer " + timer.id() + " names no walk", e);
        }
    }

    private String text(Walk walk) {
        try {
            return json.writeValueAsString(walk);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A walk cannot be written as JSON", e);
        }
    }
}
