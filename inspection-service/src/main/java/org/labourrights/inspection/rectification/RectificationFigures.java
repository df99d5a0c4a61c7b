package org.labourrights.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.labourrights.chassis.rollup.Change;
import org.labourrights.chassis.rollup.Changes;
import org.labourrights.chassis.rollup.Facets;
import org.labourrights.chassis.rollup.Figures;

/** K-11 (整改完成率): rectifications passed by their due day, of those that were due in the month. */
@ApplicationScoped
class RectificationFigures {

    private final Changes changes;
    private final Figures figures;

    RectificationFigures(Changes changes, Figures figures) {
        this.changes = changes;
        this.figures = figures;
    }

    /** One more, or one less, that is due on that day. */
    void due(Rectification of, LocalDate on, int more) {
        add(of, on, 0, more);
    }

    /** One that was found done by its day, or is not any more. */
    void passed(Rectification of, int more) {
        add(of, of.dueOn(), more, 0);
    }

    private void add(Rectification of, LocalDate dueOn, long passed, long due) {
        changes.add(new Change(
                RectificationMeasure.RECTIFICATION,
                YearMonth.from(dueOn).toString(),
                "",
                of.divisionPath(),
                List.of(Facets.TOTAL),
                new long[] {passed, due}));
    }

    /** Passed in time and due, by reporting path. */
    Map<String, long[]> of(List<String> paths, YearMonth from, YearMonth to) {
        return figures.ofDivisions(
                        RectificationMeasure.RECTIFICATION, paths, new Figures.Buckets(from.toString(), to.toString()))
                .own();
    }
}
