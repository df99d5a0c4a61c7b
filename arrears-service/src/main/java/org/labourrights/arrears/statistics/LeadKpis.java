package org.labourrights.arrears.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.labourrights.chassis.rollup.Counts;
import org.labourrights.chassis.rollup.Kpi;
import org.labourrights.chassis.rollup.KpiSource;

/** K-04 to K-09 of the running quarter as they are published each day; K-08 as leads older than 60 days of all open. */
@ApplicationScoped
class LeadKpis implements KpiSource {

    private final LeadFigures figures;
    private final LeadStock stock;

    LeadKpis(LeadFigures figures, LeadStock stock) {
        this.figures = figures;
        this.stock = stock;
    }

    @Override
    public List<Kpi> at(LocalDate day, List<String> paths) {
        StatisticsPeriod quarter = StatisticsPeriod.quarterOf(day);
        List<Kpi> kpis = new ArrayList<>();
        for (LeadRate rate : LeadRate.values()) {
            figures.of(rate, quarter, day.minusDays(1), paths)
                    .forEach((path, counts) -> kpis.add(
                            new Kpi(rate.kpi(), path, quarter.code(), Counts.at(counts, 0), Counts.at(counts, 1))));
        }
        List<long[]> open = stock.overdue(paths, day);
        for (int i = 0; i < paths.size(); i++) {
            if (open.get(i)[1] > 0) {
                kpis.add(new Kpi("K-08", paths.get(i), quarter.code(), open.get(i)[0], open.get(i)[1]));
            }
        }
        return kpis;
    }
}
