package org.labourrights.reporting.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.labourrights.chassis.rollup.Counts;
import org.labourrights.chassis.rollup.Figures;
import org.labourrights.chassis.rollup.Figures.Buckets;
import org.labourrights.chassis.rollup.Kpi;
import org.labourrights.chassis.rollup.KpiSource;
import org.labourrights.reporting.reference.Cadence;
import org.labourrights.reporting.reference.ReportingPeriod;

/** K-10 of the running quarter and K-15, as they are published each day. */
@ApplicationScoped
class SnapshotKpis implements KpiSource {
    private final Figures figures;

    SnapshotKpis(Figures figures) {
        this.figures = figures;
    }

    @Override
    public List<Kpi> at(LocalDate day, List<String> paths) {
        ReportingPeriod quarter = Cadence.QUARTER.containing(day);
        Buckets dueDays =
                new Buckets(quarter.start().toString(), day.minusDays(1).toString());
        List<Kpi> kpis = new ArrayList<>();
        figures.ofDivisions(Measure.OBLIGATION, paths, dueDays)
                .own()
                .forEach((path, counts) -> kpis.add(new Kpi(
                        "K-10",
                        path,
                        quarter.code(),
                        Counts.at(counts, ObligationColumn.FULFILLED.ordinal()),
                        Counts.at(counts, ObligationColumn.DUE.ordinal()))));
        figures.ofDivisions(Measure.ENTERPRISE, paths, Buckets.only(KnownEnterprises.ALWAYS))
                .own()
                .forEach((path, counts) -> kpis.add(new Kpi(
                        "K-15",
                        path,
                        quarter.code(),
                        Counts.at(counts, EnterpriseColumn.IN_LEDGER.ordinal()),
                        Counts.at(counts, EnterpriseColumn.KNOWN.ordinal()))));
        return kpis;
    }
}
