package org.labourrights.arrears.group;

import jakarta.enterprise.context.ApplicationScoped;
import org.labourrights.chassis.group.GroupAlarm;
import org.labourrights.chassis.group.GroupFamily;
import org.labourrights.chassis.group.GroupLimits;
import org.labourrights.chassis.log.Event;

/** Leads of one employer act as one (并案), as the chassis groups them. */
@ApplicationScoped
class LeadGroups implements GroupFamily<ResponseLevel> {

    @Override
    public String name() {
        return "lead";
    }

    @Override
    public GroupLimits<ResponseLevel> limits() {
        return new GroupLimits<>(GroupKeys.WINDOW_DAYS, GroupKeys.PERSON_THRESHOLD, GroupKeys.LEVELS);
    }

    @Override
    public Class<ResponseLevel> level() {
        return ResponseLevel.class;
    }

    @Override
    public Event alarm(GroupAlarm<ResponseLevel> alarm) {
        return GroupDetected.of(alarm).event(alarm.group().divisionPath());
    }
}
