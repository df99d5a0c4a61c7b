package org.labourrights.chassis.rollup;

import java.time.LocalDate;
import java.util.List;

/** Figures that a service publishes each day; a CDI bean. Every figure is of divisions that have one. */
public interface KpiSource {

    /**
     * What is published at the end of a day; called in system scope, in a transaction.
     *
     * @param paths reporting paths of the divisions asked for
     */
    List<Kpi> at(LocalDate day, List<String> paths);
}
