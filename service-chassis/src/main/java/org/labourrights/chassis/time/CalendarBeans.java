package org.labourrights.chassis.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the working calendar and the rule that counts by it injectable. */
@Singleton
final class CalendarBeans {
    @Produces
    @Singleton
    WorkingCalendar calendar() {
        return CalendarFiles.load();
    }

    @Produces
    @Singleton
    DueDateRule dueDateRule(WorkingCalendar calendar) {
        return new DueDateRule(calendar);
    }
}
