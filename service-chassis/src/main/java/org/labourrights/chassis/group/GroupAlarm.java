package org.labourrights.chassis.group;

import java.util.List;
import java.util.Optional;

/**
 * A group has reached the threshold, or a graver level since.
 *
 * @param numbers of its open subjects
 * @param level that their people reach; empty below all levels
 */
public record GroupAlarm<L extends Enum<L>>(SubjectGroup group, List<String> numbers, Optional<L> level) {}
