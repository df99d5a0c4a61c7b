package org.labourrights.chassis.group;

import org.labourrights.chassis.log.Event;

/**
 * The groups of one kind of aggregate; a CDI bean, one a kind.
 *
 * @param <L> levels of gravity, the gravest first
 */
public interface GroupFamily<L extends Enum<L>> {

    /** What the aggregate is called, small letters alone, {@code lead}. */
    String name();

    /** What makes a group, and how grave it is. */
    GroupLimits<L> limits();

    Class<L> level();

    /** The event that raises the alarm; once for the threshold, and once for each graver level. */
    Event alarm(GroupAlarm<L> alarm);
}
