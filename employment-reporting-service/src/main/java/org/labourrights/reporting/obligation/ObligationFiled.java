package org.labourrights.reporting.obligation;

import java.time.LocalDate;

/** A report was filed: the clock stops and open letters are withdrawn. Timely is judged by the first filing. */
public record ObligationFiled(ObligationFacts obligation, LocalDate filedOn, boolean timely)
        implements ObligationEvent {}
