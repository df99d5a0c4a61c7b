package org.labourrights.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.labourrights.chassis.rollup.Kpi;
import org.labourrights.chassis.rollup.KpiSource;

/** A figure of every division, except where it cannot be told. */
@Alternative
@ApplicationScoped
class ProbeKpis implements KpiSource {

    /** Reporting path of the division whose figure fails; blank: none. */
    static final AtomicReference<String> POISONED = new AtomicReference<>("");

    @Override
    public List<Kpi> at(LocalDate day, List<String> paths) {
        if (paths.contains(POISONED.get())) {
            throw new ArithmeticException("a figure that overflows");
        }
        return paths.stream().map(path -> new Kpi("K-00", path, "2027Q1", 1, 2)).toList();
    }
}
