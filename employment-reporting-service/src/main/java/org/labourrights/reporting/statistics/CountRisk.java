package org.labourrights.reporting.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.labourrights.chassis.rollup.Change;
import org.labourrights.chassis.rollup.Changes;
import org.labourrights.chassis.rollup.Facets;
import org.labourrights.kernel.directory.RiskLevel;
import org.labourrights.reporting.risk.RiskAssessed;

/** Counts enterprises by indicator and level. This figure follows the present and is never frozen. */
@ApplicationScoped
class CountRisk {
    private final Changes changes;

    CountRisk(Changes changes) {
        this.changes = changes;
    }

    void assessed(@Observes RiskAssessed event) {
        if (event.before().isEmpty()) {
            add(event, Stream.concat(Stream.of(Facets.TOTAL), facets(event.after())), 1);
        } else {
            add(event, facets(event.before()), -1);
            add(event, facets(event.after()), 1);
        }
    }

    private void add(RiskAssessed event, Stream<String> facets, long count) {
        List<String> sorted = facets.sorted().collect(Collectors.toList());
        changes.add(new Change(Measure.RISK, event.period(), "", event.divisionPath(), sorted, new long[] {count}));
    }

    private static Stream<String> facets(Map<String, RiskLevel> levels) {
        return levels.entrySet().stream().map(entry -> Dimension.LEVEL.facet(entry.getKey() + '=' + entry.getValue()));
    }
}
