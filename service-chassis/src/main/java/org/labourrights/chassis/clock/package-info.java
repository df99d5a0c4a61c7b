/**
 * Statutory clocks (法定时限): what has to happen in time, or not before a time, and what becomes of it.
 *
 * <p>A service declares and does not count. It writes
 *
 * <ul>
 *   <li>the policy rows that give the lengths, with their law: {@code PolicyKey.period("case.investigationDays",
 *       DayUnit.WORKING_DAY, 1, 180)};
 *   <li>a {@link org.labourrights.chassis.clock.DeclaredClock} for each clock: its policy, what sets it off, meets and
 *       ends it, who may pause or extend it, when it warns and whom it is told to;
 *   <li>one {@link org.labourrights.chassis.clock.ClockFamily}, a bean that names the clocks of one kind of aggregate, says
 *       who is above ({@link org.labourrights.chassis.clock.Superiors}) and how the service tells the news.
 * </ul>
 *
 * <pre>{@code
 * static final DeclaredClock INVESTIGATION = DeclaredClock.deadline("INVESTIGATION", CaseKeys.INVESTIGATION)
 *         .startedBy(CaseEvent.Filed.class)
 *         .metBy(CaseEvent.Decided.class)
 *         .endedBy(CaseEvent.Withdrawn.class)
 *         .pausable(Set.of(Roles.INSPECTION_LEAD))
 *         .extendable(1, CaseKeys.EXTENSION, Set.of(Roles.CITY_OFFICER))
 *         .warning(ByPlace.everywhere(Duration.ofDays(5)))
 *         .escalating(ByPlace.policy(CaseKeys.ESCALATION_HOURS).map(DeclaredClock::hours));
 *
 * void hear(@Observes CaseEvent event) {
 *     clocks.hear(subject(event), event, event.at());
 * }
 * }</pre>
 *
 * <p>Everything else is here: the rows ({@code statutory_clock}), the count in minutes, days, months and years
 * ([R-T1..R-T3], [R-T11]), minimum waiting periods ([R-T10]), pauses and extensions ([R-T9]), the rungs as timers, each of
 * which fires once, the new projection when a calendar year is loaded, and the explanation day by day
 * ({@link org.labourrights.chassis.clock.ClockView}). {@link org.labourrights.chassis.clock.Clocks} sets, meets and ends,
 * {@link org.labourrights.chassis.clock.ChangeClock} pauses and extends,
 * {@link org.labourrights.chassis.clock.JoinClocks} follows aggregates that are merged.
 */
@NullMarked
package org.labourrights.chassis.clock;

import org.jspecify.annotations.NullMarked;
