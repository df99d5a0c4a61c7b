package org.labourrights.chassis.time.notice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.labourrights.chassis.inbox.EventConsumer;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.inbox.MalformedEvent;
import org.labourrights.chassis.time.CalendarYear;
import org.labourrights.chassis.time.WorkingCalendar;

/** Counts by the notices that the service which keeps them was given. */
@ApplicationScoped
class FollowNotices implements EventConsumer {
    private static final String CODE = "E-EVENT-DATA";

    private final EnterNotice enter;

    FollowNotices(EnterNotice enter) {
        this.enter = enter;
    }

    @Override
    public String name() {
        return "holiday-notices";
    }

    @Override
    public Set<String> types() {
        return Set.of(EnterNotice.TYPE);
    }

    @Override
    public void on(IncomingEvent event) {
        int year = event.number("year");
        CalendarYear content = event.data().path("withdrawn").asBoolean() ? null : year(event, year);
        // An event that comes late, after it was set aside, does not undo a newer one: the last entry counts.
        enter.store(
                new Entry(event.id(), year, content, event.time().toInstant(), event.source(), "event " + event.id()),
                event.sequence());
    }

    private static CalendarYear year(IncomingEvent event, int year) {
        List<CalendarYear.Holiday> holidays = new ArrayList<>();
        for (JsonNode each : event.data().path("holidays")) {
            holidays.add(new CalendarYear.Holiday(
                    each.path("name").asText(), days(each.path("off")), days(each.path("work"))));
        }
        CalendarYear content =
                new CalendarYear(year, event.text("notice"), event.source(), event.number("workingDays"), holidays);
        try {
            new WorkingCalendar(List.of(content));
        } catch (IllegalArgumentException e) {
            throw new MalformedEvent(CODE, String.valueOf(e.getMessage()));
        }
        return content;
    }

    private static List<LocalDate> days(JsonNode days) {
        List<LocalDate> read = new ArrayList<>();
        for (JsonNode day : days) {
            try {
                read.add(LocalDate.parse(day.asText()));
            } catch (DateTimeException e) {
                throw new MalformedEvent(CODE, "data.holidays has " + day + " for a day");
            }
        }
        return read;
    }
}
