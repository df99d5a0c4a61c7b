package org.labourrights.inspection.draw;

import java.time.LocalDate;
import java.util.List;

/** The supervised enterprises of low risk (监管对象名录库), from which the control stratum is drawn. */
public interface LowRisk {

    /** Codes of those of a division and of the ones below it. */
    List<String> below(String divisionPath, LocalDate day);
}
