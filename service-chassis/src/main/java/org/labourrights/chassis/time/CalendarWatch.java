package org.labourrights.chassis.time;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.labourrights.chassis.job.Rounds;

/**
 * Says loudly, in log, health and figures, that the holiday notice of a year is missing: from 1 December on for the coming
 * year, whose due days are being counted. It is never a reason to be down: due days are counted provisionally and projected
 * again when the notice is loaded, while a service that refused to start on New Year's Day would let every clock pass.
 */
@Readiness
@ApplicationScoped
class CalendarWatch implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(CalendarWatch.class);

    /** In December the coming year is within reach of every clock. */
    private static final int AHEAD_DAYS = 31;

    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Rounds rounds = new Rounds("calendar-watch");

    CalendarWatch(WorkingCalendar calendar, Clock clock, MeterRegistry meters) {
        this.calendar = calendar;
        this.clock = clock;
        Gauge.builder("labourrights.calendar.missing", () -> missing().isPresent() ? 1 : 0)
                .description("1 when the holiday notice of this year, or in December of the next, is not loaded")
                .register(meters);
    }

    void start(@Observes StartupEvent event) {
        rounds.start(Duration.ZERO, Duration.ofHours(6), this::tell);
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("calendar").up().withData("version", calendar.version());
        missing().ifPresent(year -> answer.withData("missing", remedy(year)));
        return answer.build();
    }

    /** The first year that is needed and not loaded. */
    Optional<Integer> missing() {
        LocalDate today = LocalDate.now(clock);
        return today.datesUntil(today.plusDays(AHEAD_DAYS + 1L))
                .filter(day -> !calendar.covers(day))
                .map(LocalDate::getYear)
                .findFirst();
    }

    private void tell() {
        missing().ifPresent(year -> LOG.error(remedy(year)));
    }

    private static String remedy(int year) {
        return "The holiday notice of %d is not loaded (缺少%d年节假日安排): due days in it are provisional until it is"
                .formatted(year, year);
    }
}
