/**
 * The journal of aggregates (办理日志): what happened to one stands in the event log, sets its timers and is told to the other
 * features, in the transaction of the change.
 *
 * <p>A service declares and appends nothing itself. It writes
 *
 * <ul>
 *   <li>a sealed type of the steps of its aggregate, a {@link org.labourrights.chassis.journal.Step};
 *   <li>one {@link org.labourrights.chassis.journal.JournalFamily}, a bean that gives each step its type and payload in the
 *       log, and the timers that it sets.
 * </ul>
 *
 * <pre>{@code
 * sealed interface CaseEvent extends Step {
 *     record Filed(InspectionCase of) implements CaseEvent {}
 *     record Suspended(InspectionCase of, String reason) implements CaseEvent {}
 * }
 *
 * @ApplicationScoped
 * class CaseJournal implements JournalFamily<CaseEvent> {
 *
 *     public Class<CaseEvent> steps() {
 *         return CaseEvent.class;
 *     }
 *
 *     public Optional<Event> entry(CaseEvent event) {
 *         return Optional.of(switch (event) {
 *             case CaseEvent.Filed filed -> of("case.filed.v1", filed.of(), CasePayload.Filed.of(filed.of()));
 *             case CaseEvent.Suspended suspended -> of("case.suspended.v1", suspended.of(), CasePayload.Number.of(suspended.of()))
 *                     .withReason(suspended.reason())
 *                     .internal();
 *         });
 *     }
 * }
 * }</pre>
 *
 * and calls {@link org.labourrights.chassis.journal.Journal} where the aggregate changes:
 *
 * <pre>{@code
 * journal.write(inspectionCase, inspectionCase.suspend(reason));
 * }</pre>
 *
 * Clocks, people and figures of the aggregate hear of it with {@code @Observes CaseEvent}.
 */
@NullMarked
package org.labourrights.chassis.journal;

import org.jspecify.annotations.NullMarked;
