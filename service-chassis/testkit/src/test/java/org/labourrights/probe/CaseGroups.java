package org.labourrights.probe;

import jakarta.enterprise.context.ApplicationScoped;
import org.labourrights.chassis.group.GroupAlarm;
import org.labourrights.chassis.group.GroupFamily;
import org.labourrights.chassis.group.GroupLimits;
import org.labourrights.chassis.log.Event;

/** All that the probe writes to have cases of one enterprise act as one. */
@ApplicationScoped
class CaseGroups implements GroupFamily<CaseScale> {

    record Detected(String groupKey, int people, int cases, String scale) {}

    @Override
    public String name() {
        return "probe";
    }

    @Override
    public GroupLimits<CaseScale> limits() {
        return new GroupLimits<>(ProbeGroupKeys.WINDOW, ProbeGroupKeys.THRESHOLD, ProbeGroupKeys.SCALES);
    }

    @Override
    public Class<CaseScale> level() {
        return CaseScale.class;
    }

    @Override
    public Event alarm(GroupAlarm<CaseScale> alarm) {
        Detected detected = new Detected(
                alarm.group().groupKey(),
                alarm.group().sums().open().people(),
                alarm.numbers().size(),
                alarm.level().map(Enum::name).orElse("NONE"));
        return Event.of(
                        "probe.group.detected.v1",
                        alarm.group().groupKey(),
                        alarm.group().divisionPath(),
                        detected)
                .internal();
    }
}
