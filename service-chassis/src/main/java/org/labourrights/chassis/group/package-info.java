/**
 * Subjects of one enterprise within a window of days that act as one (并案、群体性): sums, thresholds, the alarm.
 *
 * <p>A service declares three policy keys and one {@link org.labourrights.chassis.group.GroupFamily}, a bean, and says what
 * each step of a subject gives to its group:
 *
 * <pre>{@code
 * @ApplicationScoped
 * class DisputeGroups implements GroupFamily<GroupScale> {
 *
 *     public String name() {
 *         return "dispute";
 *     }
 *
 *     public GroupLimits<GroupScale> limits() {
 *         return new GroupLimits<>(DisputeKeys.GROUP_DAYS, DisputeKeys.GROUP_PEOPLE, DisputeKeys.GROUP_LEVELS);
 *     }
 *
 *     public Class<GroupScale> level() {
 *         return GroupScale.class;
 *     }
 *
 *     public Event alarm(GroupAlarm<GroupScale> alarm) {
 *         return Event.of("dispute.group.detected.v1", alarm.group().groupKey(), alarm.group().divisionPath(), payload(alarm));
 *     }
 *
 *     void hear(@Observes DisputeEvent event) {
 *         groups.follow(this, new GroupedSubject(id, number, uscc, division, path, day, new Share(true, open, people, claimed, paid)));
 *     }
 * }
 * }</pre>
 *
 * <p>Everything else is here: the tables, the lock under which two first subjects do not open two groups, sums that move by
 * differences, the smallest division that holds all of a group, the alarm at the threshold and once at each graver level, lists
 * within the caller's reach, and that a place which has some of the subjects sees the sums of these alone. Each subject keeps its
 * own clocks.
 */
@NullMarked
package org.labourrights.chassis.group;

import org.jspecify.annotations.NullMarked;
