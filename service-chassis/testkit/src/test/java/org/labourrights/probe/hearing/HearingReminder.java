package org.labourrights.probe.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;

@ApplicationScoped
class HearingReminder implements TimerHandler {

    static final String KIND = "hearing-reminder";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        // That the decision be sent is for people.
    }
}
