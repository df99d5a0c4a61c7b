package org.labourrights.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.sql.Database;
import org.labourrights.reporting.reference.ReportingPeriod;

/**
 * Drops planned obligations that nobody owes any more: the enterprise left the market or moved, or its place reports in
 * other periods. What has opened is never dropped.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DropUnowed {

    private static final String COLUMNS =
            "SELECT id, uscc, report_kind, period, recipient_level, recipient_division FROM reporting_obligation ";

    private static final String RUNNING = COLUMNS + "WHERE uscc = ANY (?) AND state = 'PLANNED' AND open_on > ?";

    private static final String BY_ID = COLUMNS + "WHERE id = ANY (?) AND state = 'PLANNED'";

    private static final String DROP = """
            WITH unurged AS (DELETE FROM obligation_urging WHERE obligation_id = ANY (?))
            DELETE FROM reporting_obligation WHERE id = ANY (?) AND state = 'PLANNED'
            RETURNING obligation_no, uscc, report_kind, period, division_path
            """;

    private final Database database;
    private final Reporters reporters;
    private final ObligationPlanner planner;
    private final EventLog log;

    DropUnowed(Database database, Reporters reporters, ObligationPlanner planner, EventLog log) {
        this.database = database;
        this.reporters = reporters;
        this.planner = planner;
        this.log = log;
    }

    /** What makes an obligation one and the same. */
    private record Key(String uscc, String kind, String period, String level, String division) {

        static Key of(ObligationPlan plan) {
            return new Key(
                    plan.uscc().value(),
                    plan.kind().name(),
                    plan.period().code(),
                    plan.recipient().level().name(),
                    plan.recipient().division().value());
        }

        static Set<Key> all(List<ObligationPlan> plans) {
            return plans.stream().map(Key::of).collect(Collectors.toSet());
        }
    }

    private record Planned(UUID id, Key key) {

        static Planned read(ResultSet row) throws SQLException {
            return new Planned(
                    row.getObject("id", UUID.class),
                    new Key(
                            row.getString("uscc"),
                            row.getString("report_kind"),
                            row.getString("period"),
                            row.getString("recipient_level"),
                            row.getString("recipient_division")));
        }
    }

    /** Drops what is planned for the enterprises' running periods and is not among the plans of the day. */
    void except(Collection<UnifiedSocialCreditCode> enterprises, List<ObligationPlan> plans, LocalDate day) {
        if (enterprises.isEmpty()) {
            return;
        }
        List<Planned> standing = database.list(RUNNING, Planned::read, List.copyOf(enterprises), day);
        Set<Key> owed = Key.all(plans);
        drop(standing.stream()
                .filter(planned -> !owed.contains(planned.key()))
                .map(Planned::id)
                .toList());
    }

    /**
     * Drops, of obligations whose period is over, those that would not be planned on its last day (4.1, profile valid);
     * tells how many.
     */
    int beforeOpening(List<UUID> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        List<Planned> opening = database.list(BY_ID, Planned::read, ids);
        Map<String, Reporter> known = new HashMap<>();
        reporters
                .of(opening.stream().map(planned -> planned.key().uscc()).collect(Collectors.toSet()))
                .forEach(reporter -> known.put(reporter.uscc().value(), reporter));
        Map<String, Set<String>> byPeriod = new HashMap<>();
        opening.forEach(planned -> byPeriod.computeIfAbsent(planned.key().period(), period -> new HashSet<>())
                .add(planned.key().uscc()));
        Set<Key> owed = new HashSet<>();
        byPeriod.forEach((period, usccs) -> owed.addAll(Key.all(planner.plan(
                usccs.stream().filter(known::containsKey).map(known::get).toList(),
                ReportingPeriod.parse(period).end()))));
        return drop(opening.stream()
                .filter(planned -> !owed.contains(planned.key()))
                .map(Planned::id)
                .toList());
    }

    private int drop(List<UUID> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        List<Event> dropped = database.list(DROP, DropUnowed::event, ids, ids);
        log.appendAll(dropped);
        return dropped.size();
    }

    private static Event event(ResultSet row) throws SQLException {
        String number = row.getString("obligation_no");
        return Event.of(
                        "obligation.dropped.v1",
                        number,
                        row.getString("division_path"),
                        new Dropped(
                                number,
                                ReportKind.valueOf(row.getString("report_kind")),
                                ReportingPeriod.parse(row.getString("period"))))
                .withUscc(row.getString("uscc"))
                .internal();
    }

    record Dropped(String obligationNo, ReportKind reportKind, ReportingPeriod period) {}
}
