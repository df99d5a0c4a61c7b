package org.labourrights.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.sql.Database;
import org.labourrights.reporting.reference.ReportingPeriod;

/** Warns platforms of partners that did not report: it is the platform's warning, never its own overdue state. */
@ApplicationScoped
class WarnPlatforms {

    private static final String WARN = """
            UPDATE obligation_urging SET warned_on = ? WHERE obligation_id = ANY (?) AND warned_on IS NULL
            RETURNING obligation_id, platform_uscc
            """;

    private final Database database;
    private final EventLog log;

    WarnPlatforms(Database database, EventLog log) {
        this.database = database;
        this.log = log;
    }

    /** Once a platform and obligation, in one round trip. */
    void warn(List<ObligationOverdue> overdue) {
        List<ObligationOverdue> urged = overdue.stream()
                .filter(event -> !event.obligation().urgedBy().isEmpty())
                .toList();
        if (urged.isEmpty()) {
            return;
        }
        Map<UUID, ObligationFacts> partners = urged.stream()
                .map(ObligationOverdue::obligation)
                .collect(Collectors.toMap(ObligationFacts::id, Function.identity()));
        log.appendAll(database.list(
                WARN,
                row -> warning(
                        Objects.requireNonNull(partners.get(row.getObject(1, UUID.class))),
                        new UnifiedSocialCreditCode(row.getString(2))),
                urged.getFirst().overdueOn(),
                List.copyOf(partners.keySet())));
    }

    private static Event warning(ObligationFacts partner, UnifiedSocialCreditCode platform) {
        Missing missing =
                new Missing(partner.obligationNo(), platform, partner.uscc(), partner.period(), partner.dueOn());
        return Event.of("partner.report.missing.v1", partner.obligationNo(), partner.divisionPath(), missing)
                .withUscc(platform.value())
                .internal();
    }

    record Missing(
            String obligationNo,
            UnifiedSocialCreditCode platformUscc,
            UnifiedSocialCreditCode partnerUscc,
            ReportingPeriod period,
            LocalDate dueOn) {}
}
