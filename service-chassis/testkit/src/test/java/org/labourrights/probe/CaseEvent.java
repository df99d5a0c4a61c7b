package org.labourrights.probe;

import java.time.Instant;
import java.util.UUID;

/** What happens to a case, the aggregate of the probe that has clocks. */
sealed interface CaseEvent {

    UUID caseId();

    Instant at();

    /** Something grave is known. */
    record Alarmed(UUID caseId, Instant at) implements CaseEvent {}

    /** Those above were told, for the first time or again. */
    record Told(UUID caseId, Instant at) implements CaseEvent {}

    record Filed(UUID caseId, Instant at) implements CaseEvent {}

    record Decided(UUID caseId, Instant at, boolean penalty) implements CaseEvent {}

    record Executed(UUID caseId, Instant at) implements CaseEvent {}

    record Closed(UUID caseId, Instant at) implements CaseEvent {}
}
