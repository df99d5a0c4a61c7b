package org.labourrights.reporting.layoff.daily;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.journal.JournalFamily;
import org.labourrights.chassis.log.Event;

/** What the log says of the steps of a daily layoff report; only a filed one leaves the service. */
@ApplicationScoped
class DailyJournal implements JournalFamily<DailyEvent> {

    @Override
    public Class<DailyEvent> steps() {
        return DailyEvent.class;
    }

    @Override
    public Optional<Event> entry(DailyEvent event) {
        DailyLayoffReport report = event.report();
        return Optional.of(
                switch (event) {
                    case DailyEvent.Filed filed -> of("layoff.daily.v1", report, FiledPayload.of(report));
                    case DailyEvent.Corrected corrected ->
                        of("layoff.daily.v1", report, FiledPayload.of(report)).withReason(corrected.reason());
                    case DailyEvent.Missed missed ->
                        of("layoff.day.missed.v1", report, DayPayload.of(report))
                                .internal();
                    case DailyEvent.Released released ->
                        of("layoff.day.released.v1", report, DayPayload.of(report))
                                .internal();
                });
    }

    private static Event of(String type, DailyLayoffReport report, Object payload) {
        return Event.of(type, report.id(), report.divisionPath(), payload);
    }

    /**
     * Payload of {@code layoff.daily.v1}; the highest revision of a day counts.
     *
     * @param revision 0 when it is filed, one more with each correction
     */
    record FiledPayload(
            DivisionCode divisionCode,
            LocalDate date,
            DailyTotals totals,
            boolean zeroReport,
            boolean late,
            int revision) {
        static FiledPayload of(DailyLayoffReport report) {
            return new FiledPayload(
                    report.divisionCode(),
                    report.reportDate(),
                    DailyTotals.of(report.enterprises()),
                    report.zeroReport().orElse(false),
                    report.state() == DailyReportState.FILED_LATE,
                    report.revision());
        }
    }

    record DayPayload(DivisionCode divisionCode, LocalDate date) {
        static DayPayload of(DailyLayoffReport report) {
            return new DayPayload(report.divisionCode(), report.reportDate());
        }
    }
}
