package org.labourrights.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.reporting.reference.ReportingPeriod;

/** Writes what happened to obligations into the event log, warns platforms, and tells the other features. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ObligationJournal {

    private static final String WARN = """
            UPDATE obligation_urging SET warned_on = ? WHERE obligation_id = ANY (?) AND warned_on IS NULL
            RETURNING obligation_id, platform_uscc
            """;

    private final EventLog log;
    private final DataSource dataSource;
    private final SystemScope systemScope;
    private final Event<ObligationEvent> listeners;
    private final Event<ObligationsMoved> batchListeners;

    ObligationJournal(
            EventLog log,
            DataSource dataSource,
            SystemScope systemScope,
            Event<ObligationEvent> listeners,
            Event<ObligationsMoved> batchListeners) {
        this.log = log;
        this.dataSource = dataSource;
        this.systemScope = systemScope;
        this.listeners = listeners;
        this.batchListeners = batchListeners;
    }

    /** Must be called once for each event that an obligation returned, in the transaction of the change. */
    void write(Collection<? extends ObligationEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        systemScope.run("obligation-journal", () -> {
            log.appendAll(
                    events.stream().flatMap(event -> logged(event).stream()).toList());
            warnPlatforms(events.stream()
                    .filter(ObligationOverdue.class::isInstance)
                    .map(ObligationOverdue.class::cast)
                    .toList());
            events.forEach(listeners::fire);
            batchListeners.fire(new ObligationsMoved(List.copyOf(events)));
        });
    }

    private static List<org.labourrights.chassis.log.Event> logged(ObligationEvent event) {
        ObligationFacts facts = event.obligation();
        return switch (event) {
            case ObligationOpened opened ->
                List.of(log(
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
                List.of(log(
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
                List.of(log("obligation.exempted.v1", facts, new Exempted(facts.obligationNo(), settled.settledOn()))
                        .internal());
            case ObligationProjected projected ->
                List.of(log(
                                "obligation.projected.v1",
                                facts,
                                new Projected(facts.obligationNo(), projected.before(), facts.dueOn()))
                        .withReason("calendar " + projected.calendarVersion())
                        .internal());
            case ObligationFiled filed -> List.of();
            case ObligationReopened reopened -> List.of();
            case ObligationSettled settled -> List.of();
            case ObligationEscalated escalated -> List.of();
        };
    }

    private static org.labourrights.chassis.log.Event log(String type, ObligationFacts facts, Object payload) {
        return org.labourrights.chassis.log.Event.of(type, facts.obligationNo(), facts.divisionPath(), payload)
                .withUscc(facts.uscc().value());
    }

    /** The partner's missing report is the platform's warning, never its own overdue state. */
    private void warnPlatforms(List<ObligationOverdue> overdue) {
        List<ObligationOverdue> urged = overdue.stream()
                .filter(event -> !event.obligation().urgedBy().isEmpty())
                .toList();
        if (urged.isEmpty()) {
            return;
        }
        Map<UUID, ObligationFacts> facts = urged.stream()
                .map(ObligationOverdue::obligation)
                .collect(Collectors.toMap(ObligationFacts::id, Function.identity()));
        List<org.labourrights.chassis.log.Event> warnings = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement warn = connection.prepareStatement(WARN)) {
            warn.setObject(1, urged.getFirst().overdueOn());
            warn.setArray(2, connection.createArrayOf("uuid", facts.keySet().toArray()));
            try (ResultSet rows = warn.executeQuery()) {
                while (rows.next()) {
                    ObligationFacts partner = Objects.requireNonNull(facts.get(rows.getObject(1, UUID.class)));
                    warnings.add(warning(partner, rows.getString(2)));
                }
            }
        } catch (SQLException e) {
            throw new ObligationStorageException("Warning platforms", e);
        }
        log.appendAll(warnings);
    }

    private static org.labourrights.chassis.log.Event warning(ObligationFacts partner, String platform) {
        return org.labourrights.chassis.log.Event.of(
                        "partner.report.missing.v1",
                        partner.obligationNo(),
                        partner.divisionPath(),
                        new Missing(
                                partner.obligationNo(),
                                new UnifiedSocialCreditCode(platform),
                                partner.uscc(),
                                partner.period(),
                                partner.dueOn()))
                .withUscc(platform)
                .internal();
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

    record Missing(
            String obligationNo,
            UnifiedSocialCreditCode platformUscc,
            UnifiedSocialCreditCode partnerUscc,
            ReportingPeriod period,
            LocalDate dueOn) {}
}
