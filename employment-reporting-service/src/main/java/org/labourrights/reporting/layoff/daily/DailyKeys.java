package org.labourrights.reporting.layoff.daily;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.List;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyShapes;

/** Whether layoffs are reported daily, and until when on the day. */
@Singleton
class DailyKeys implements PolicyKeys {

    static final PolicyKey<Boolean> DAILY_REPORT = PolicyKey.flag("layoff.dailyReport", "FLAG");
    static final PolicyKey<LocalTime> CUTOFF =
            PolicyKey.of("layoff.dailyCutoff", "TIME_OF_DAY", PolicyShapes.timeOfDay());

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(DAILY_REPORT, CUTOFF);
    }
}
