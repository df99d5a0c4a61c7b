package org.labourrights.chassis.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.labourrights.chassis.division.Division;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;

/**
 * Publishes what one source has on a division and all below it; where that fails, on the division alone and on each below it
 * by itself, down to the one that cannot be told.
 */
@ApplicationScoped
class PublishSomeKpis implements TimerHandler {

    static final String KIND = "kpi-snapshot-part";

    /** Ends the rung of a firing that is about one division without those below it. */
    private static final String ALONE = "!";

    private final Instance<KpiSource> sources;
    private final PublishKpis publishing;
    private final Divisions divisions;

    PublishSomeKpis(Instance<KpiSource> sources, PublishKpis publishing, Divisions divisions) {
        this.sources = sources;
        this.publishing = publishing;
        this.divisions = divisions;
    }

    /** One firing for each source, about the whole country. */
    static List<TimerRequest> of(Instance<KpiSource> sources, LocalDate day, Instant dueAt) {
        return sources.stream()
                .map(source -> request(subject(source), day + " " + Caller.NATION, dueAt, Caller.NATION))
                .toList();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        String path = timer.divisionPath();
        KpiSource source = sources.stream()
                .filter(each -> subject(each).equals(timer.subject()))
                .findFirst()
                .orElseThrow();
        publishing.publish(source, day(timer), isAlone(timer) ? List.of(path) : below(path));
    }

    @Override
    public List<TimerRequest> instead(FiredTimer failed) {
        String path = failed.divisionPath();
        List<String> children = isAlone(failed) ? List.of() : children(path);
        if (children.isEmpty()) {
            return List.of();
        }
        List<TimerRequest> instead = new ArrayList<>();
        instead.add(request(failed.subject(), day(failed) + " " + path + ALONE, failed.dueAt(), path));
        children.forEach(
                child -> instead.add(request(failed.subject(), day(failed) + " " + child, failed.dueAt(), child)));
        return instead;
    }

    private List<String> below(String path) {
        return divisions.stream()
                .map(Division::code)
                .map(divisions::path)
                .filter(each -> each.startsWith(path))
                .sorted()
                .toList();
    }

    private List<String> children(String path) {
        return below(path).stream()
                .filter(each -> !each.equals(path) && each.indexOf('/', path.length()) == each.length() - 1)
                .toList();
    }

    private static boolean isAlone(FiredTimer timer) {
        return timer.rung().endsWith(ALONE);
    }

    private static LocalDate day(FiredTimer timer) {
        return LocalDate.parse(timer.rung().substring(0, timer.rung().indexOf(' ')));
    }

    /** The class of the bean, not of the proxy before it: the same in every replica and after every start. */
    private static UUID subject(KpiSource source) {
        Class<?> type = source.getClass();
        while (type.getSimpleName().contains("_")) {
            type = Objects.requireNonNull(type.getSuperclass());
        }
        return UUID.nameUUIDFromBytes((KIND + type.getName()).getBytes(StandardCharsets.UTF_8));
    }

    private static TimerRequest request(UUID subject, String rung, Instant dueAt, String path) {
        return new TimerRequest(KIND, subject, rung, dueAt, path, null);
    }
}
