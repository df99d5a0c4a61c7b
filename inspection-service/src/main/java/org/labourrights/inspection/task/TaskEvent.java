package org.labourrights.inspection.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.journal.Step;

/** What happened to a task; fired as a CDI event in the transaction of the change. */
public sealed interface TaskEvent extends Step {

    /** The task as it stood after the change. */
    Facts task();

    Instant at();

    /**
     * @param divisionPath place of the inspection
     */
    record Facts(UUID id, String taskNo, UnifiedSocialCreditCode uscc, String divisionPath) {}

    /**
     * Officers have it ({@code inspection.task.assigned.v1}).
     *
     * @param officerNos public numbers, of all agencies
     * @param agencyIds the agencies that have a part
     */
    record Assigned(Facts task, List<String> officerNos, List<String> agencyIds, Instant at) implements TaskEvent {

        public Assigned {
            officerNos = List.copyOf(officerNos);
            agencyIds = List.copyOf(agencyIds);
        }
    }

    /** The record is made and signed, or refused with reason ({@code inspection.completed.v1}); once for a task. */
    record Completed(Facts task, List<String> nonConformItems, Instant at) implements TaskEvent {}

    /** All parts are closed. */
    record Closed(Facts task, Instant at) implements TaskEvent {}
}
