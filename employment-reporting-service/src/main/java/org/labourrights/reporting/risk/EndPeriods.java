package org.labourrights.reporting.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;
import org.labourrights.reporting.obligation.MonthBegan;
import org.labourrights.reporting.risk.Registrations.Registered;

/**
 * Assesses every enterprise of the ledger at the end of its period, whether it reports or not: one chain of chunks a
 * province, in the small hours, so that nobody waits for it and no chunk holds the log back. An enterprise that cannot be
 * assessed is set apart and holds up no other.
 */
@ApplicationScoped
class EndPeriods implements TimerHandler {
    static final String KIND = "risk-period-end";

    /** Enterprises of one transaction: less than a second of work. */
    static final int SIZE = 100;

    private static final LocalTime TIME = LocalTime.of(2, 0);

    private final Registrations registrations;
    private final AssessedPeriods periods;
    private final AssessRisk assess;
    private final Divisions divisions;
    private final Timers timers;
    private final RiskJson json;
    private final Clock clock;

    EndPeriods(
            Registrations registrations,
            AssessedPeriods periods,
            AssessRisk assess,
            Divisions divisions,
            Timers timers,
            RiskJson json,
            Clock clock) {
        this.registrations = registrations;
        this.periods = periods;
        this.assess = assess;
        this.divisions = divisions;
        this.timers = timers;
        this.json = json;
        this.clock = clock;
    }

    /**
     * One part of a province's work.
     *
     * @param day first day after the end of the periods
     * @param rung of the day's work
     * @param province reporting path of the province
     * @param afterPath with {@code afterId}: the last enterprise of the part before; null in the first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Chunk(
            LocalDate day,
            String rung,
            String province,
            int part,
            @Nullable String afterPath,
            @Nullable UUID afterId) {

        /** First path behind the province. */
        String behind() {
            return province.substring(0, province.length() - 1) + (char) ('/' + 1);
        }

        Chunk after(Registered last) {
            return new Chunk(day, rung, province, part + 1, last.divisionPath(), last.id());
        }
    }

    void began(@Observes MonthBegan month) {
        timers.scheduleAll(divisions.children(DivisionCode.CN).stream()
                .map(province -> divisions.path(province.code()))
                .map(path -> timer(new Chunk(month.day(), month.rung(), path, 0, null, null)))
                .toList());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        Chunk chunk = chunk(timer);
        List<Registered> enterprises = enterprises(chunk);
        enterprises.forEach(enterprise -> assess(enterprise, chunk.day()));
        if (enterprises.size() == SIZE) {
            timers.schedule(timer(chunk.after(enterprises.getLast())));
        }
    }

    @Override
    public List<TimerRequest> instead(FiredTimer failed) {
        Chunk chunk = chunk(failed);
        List<Registered> enterprises = enterprises(chunk);
        List<TimerRequest> instead = new ArrayList<>();
        for (Registered each : enterprises) {
            instead.add(new TimerRequest(
                    EndPeriodOfOne.KIND,
                    each.id(),
                    chunk.rung(),
                    failed.dueAt(),
                    each.divisionPath(),
                    json.write(new EndPeriodOfOne.One(chunk.day(), each.uscc()))));
        }
        if (enterprises.size() == SIZE) {
            instead.add(timer(chunk.after(enterprises.getLast())));
        }
        return instead;
    }

    void assess(Registered enterprise, LocalDate day) {
        periods.endedBefore(enterprise, day).ifPresent(period -> assess.ended(enterprise, period));
    }

    private List<Registered> enterprises(Chunk chunk) {
        String from = chunk.afterPath() == null ? chunk.province() : chunk.afterPath();
        return registrations.after(from, chunk.afterId(), chunk.behind(), SIZE);
    }

    private Chunk chunk(FiredTimer timer) {
        return json.read(Objects.requireNonNull(timer.payloadJson()), Chunk.class);
    }

    private TimerRequest timer(Chunk chunk) {
        return new TimerRequest(
                KIND,
                UUID.nameUUIDFromBytes(chunk.province().getBytes(StandardCharsets.UTF_8)),
                chunk.rung() + "/" + chunk.part(),
                chunk.day().atTime(TIME).atZone(clock.getZone()).toInstant(),
                chunk.province(),
                json.write(chunk));
    }
}
