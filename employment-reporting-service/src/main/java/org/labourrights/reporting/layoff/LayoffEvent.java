package org.labourrights.reporting.layoff;

import org.labourrights.chassis.journal.Step;

/** What happened to a layoff plan. */
sealed interface LayoffEvent extends Step {
    LayoffPlan plan();

    /** It was drawn up. */
    record Planned(LayoffPlan plan) implements LayoffEvent {}

    /** Its proposal was revised. */
    record Revised(LayoffPlan plan) implements LayoffEvent {}

    /** A step of the procedure was taken. */
    record Advanced(LayoffPlan plan, LayoffState from) implements LayoffEvent {}

    /** It was given up. */
    record Cancelled(LayoffPlan plan, LayoffState from, String reason) implements LayoffEvent {}
}
