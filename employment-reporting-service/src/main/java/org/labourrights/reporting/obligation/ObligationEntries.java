package org.labourrights.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.journal.JournalFamily;
import org.labourrights.chassis.log.Event;
import org.labourrights.reporting.reference.ReportingPeriod;

/** What the log says of the steps of an obligation; what a report or a letter brings about stands there already. */
@ApplicationScoped
class ObligationEntries implements JournalFamily<ObligationEvent> {

    @Override
    public Class<ObligationEvent> steps() {
        return ObligationEvent.class;
    }

    @Override
    public Optional<Event> entry(ObligationEvent event) {
        ObligationFacts facts = event.obligation();
        return switch (event) {
            case ObligationOpened opened ->
                Optional.of(log(
                        "report.obligation.opened.v1",
                        facts,
                        new Opened(
                                facts.obligationNo(),
                                facts.uscc(),
                                facts.reportKind(),
                                facts.period(),
                                facts.dueOn(),
                                facts.recipientAgencyIds())));
            case ObligationOverdue overdue ->
                Optional.of(log(
                        "report.overdue.v1",
                        facts,
                        new Overdue(
                                facts.obligationNo(),
                                facts.uscc(),
                                facts.period(),
                                ChronoUnit.DAYS.between(facts.dueOn(), overdue.overdueOn()),
                                facts.escalationLevel())));
            case ObligationSettled settled
            when facts.state() == ObligationState.EXEMPTED ->
                Optional.of(
                        log("obligation.exempted.v1", facts, new Exempted(facts.obligationNo(), settled.settledOn()))
                                .internal());
            case ObligationProjected projected ->
                Optional.of(log(
                                "obligation.projected.v1",
                                facts,
                                new Projected(facts.obligationNo(), projected.before(), facts.dueOn()))
                        .withReason("calendar " + projected.calendarVersion())
                        .internal());
            case ObligationFiled filed -> Optional.empty();
            case ObligationReopened reopened -> Optional.empty();
            case ObligationSettled settled -> Optional.empty();
            case ObligationEscalated escalated -> Optional.empty();
        };
    }

    private static Event log(String type, ObligationFacts facts, Object payload) {
        return Event.of(type, facts.obligationNo(), facts.divisionPath(), payload)
                .withUscc(facts.uscc().value());
    }

    /** Payload of {@code report.obligation.opened.v1}. */
    record Opened(
            String obligationNo,
            UnifiedSocialCreditCode uscc,
            ReportKind reportKind,
            ReportingPeriod period,
            LocalDate dueOn,
            List<String> recipients) {}

    /** Payload of {@code report.overdue.v1}. */
    record Overdue(
            String obligationNo, UnifiedSocialCreditCode uscc, ReportingPeriod period, long daysOverdue, int level) {}

    record Projected(String obligationNo, LocalDate before, LocalDate dueOn) {}

    record Exempted(String obligationNo, LocalDate settledOn) {}
}
