package org.labourrights.inspection.plan;

import java.util.UUID;

/** What happens to a plan, for the features above; told in the transaction in which it happens. */
public sealed interface PlanEvent {

    UUID planId();

    String planNo();

    String divisionPath();

    /**
     * Enterprises and teams are drawn; the visits are read by {@code draw.PlannedVisits}. The plan is still to be approved and
     * published: tasks are made when {@link Published} is told.
     */
    record Drawn(UUID planId, String planNo, String divisionPath, int attempt) implements PlanEvent {}

    /** Approved and told to everybody: from now on there may be tasks. */
    record Published(UUID planId, String planNo, String divisionPath, PlanType type, SelectionMethod method)
            implements PlanEvent {}

    /**
     * A drawn enterprise is not inspected.
     *
     * @param substitute who is inspected instead; empty when no substitute was left
     */
    record TargetReplaced(UUID planId, String planNo, String divisionPath, String uscc, String substitute)
            implements PlanEvent {}

    /** Another inspector goes; both by their public number. */
    record OfficerReplaced(
            UUID planId, String planNo, String divisionPath, String uscc, String officerNo, String replacementNo)
            implements PlanEvent {}

    /** The draw does not hold: nobody is to be inspected under it any more. */
    record Voided(UUID planId, String planNo, String divisionPath, int attempt) implements PlanEvent {}

    record Closed(UUID planId, String planNo, String divisionPath) implements PlanEvent {}
}
