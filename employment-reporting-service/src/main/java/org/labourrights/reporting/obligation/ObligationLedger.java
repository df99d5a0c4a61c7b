package org.labourrights.reporting.obligation;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.log.Numbers;
import org.labourrights.chassis.sql.StoredJson;
import org.labourrights.chassis.time.DueDate;

/** Writes planned obligations in bulk; an obligation that stands already is left as it is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ObligationLedger {

    private static final String STANDING = """
            SELECT g.n FROM jsonb_to_recordset(?::jsonb) AS g (n int, uscc text, report_kind text,
                period text COLLATE "C", recipient_level text, recipient_division text)
            JOIN reporting_obligation o ON o.uscc = g.uscc AND o.report_kind = g.report_kind AND o.period = g.period
                AND o.recipient_level = g.recipient_level AND o.recipient_division = g.recipient_division
            """;

    private static final String INSERT = """
            WITH planned AS (
                INSERT INTO reporting_obligation (id, obligation_no, enterprise_id, uscc, report_kind, period, open_on,
                    due_on, last_day, due, recipient_level, recipient_division, division_path, recipient_agency_ids,
                    urged_by, state, policy_rows, created_at, created_by, updated_at, updated_by)
                SELECT id, obligation_no, enterprise_id, uscc, report_kind, period, open_on, due_on, due_on, due,
                    recipient_level, recipient_division, division_path, recipient_agency_ids, urged_by, 'PLANNED',
                    policy_rows, ?, 'system', ?, 'system'
                FROM jsonb_to_recordset(?::jsonb) AS g (id uuid, obligation_no text, enterprise_id uuid, uscc text,
                    report_kind text, period text, open_on date, due_on date, due jsonb, recipient_level text,
                    recipient_division text, division_path text, recipient_agency_ids text[], urged_by text[],
                    policy_rows jsonb)
                ON CONFLICT DO NOTHING
                RETURNING id, uscc, division_path, urged_by)
            INSERT INTO obligation_urging (platform_uscc, obligation_id, partner_uscc, division_path)
            SELECT platform, planned.id, planned.uscc, planned.division_path
            FROM planned, unnest(planned.urged_by) AS platform
            """;

    private static final String URGE = """
            WITH urged AS (
                UPDATE reporting_obligation SET urged_by = array_append(urged_by, ?), version = version + 1
                WHERE uscc = ? AND state IN ('PLANNED', 'OPEN') AND report_kind <> 'DISPATCH_ANNUAL'
                  AND NOT ? = ANY (urged_by)
                RETURNING id, uscc, division_path)
            INSERT INTO obligation_urging (platform_uscc, obligation_id, partner_uscc, division_path)
            SELECT ?, id, uscc, division_path FROM urged
            """;

    private final DataSource dataSource;
    private final Numbers numbers;
    private final ObligationDays days;
    private final StoredJson json;
    private final Clock clock;

    ObligationLedger(DataSource dataSource, Numbers numbers, ObligationDays days, StoredJson json, Clock clock) {
        this.dataSource = dataSource;
        this.numbers = numbers;
        this.days = days;
        this.json = json;
        this.clock = clock;
    }

    /** Writes the plans that do not stand yet and arms the days on which they open and become overdue. */
    void write(List<ObligationPlan> plans) {
        List<ObligationPlan> missing = withoutStanding(plans);
        if (missing.isEmpty()) {
            return;
        }
        insert(number(missing));
        Set<LocalDate> wanted = new HashSet<>();
        for (ObligationPlan plan : missing) {
            wanted.add(plan.period().opensOn());
            wanted.add(plan.due().firstDayLate());
        }
        days.arm(wanted);
    }

    /** From now on the platform urges the partner for what it owes and has not filed. */
    void urge(UnifiedSocialCreditCode platform, UnifiedSocialCreditCode partner) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement urge = connection.prepareStatement(URGE)) {
            urge.setString(1, platform.value());
            urge.setString(2, partner.value());
            urge.setString(3, platform.value());
            urge.setString(4, platform.value());
            urge.executeUpdate();
        } catch (SQLException e) {
            throw new ObligationStorageException("Urging a partner", e);
        }
    }

    private List<ObligationPlan> withoutStanding(List<ObligationPlan> plans) {
        List<Key> keys = new ArrayList<>();
        for (ObligationPlan plan : plans) {
            keys.add(new Key(
                    keys.size(),
                    plan.uscc().value(),
                    plan.kind(),
                    plan.period().code(),
                    plan.recipient().level(),
                    plan.recipient().division().value()));
        }
        Set<Integer> standing = new HashSet<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(STANDING)) {
            select.setString(1, text(keys));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    standing.add(rows.getInt(1));
                }
            }
        } catch (SQLException e) {
            throw new ObligationStorageException("Reading standing obligations", e);
        }
        List<ObligationPlan> missing = new ArrayList<>();
        for (int n = 0; n < plans.size(); n++) {
            if (!standing.contains(n)) {
                missing.add(plans.get(n));
            }
        }
        return missing;
    }

    /** Draws the numbers series by series, in order, so that two planners never wait for each other in a circle. */
    private List<Row> number(List<ObligationPlan> plans) {
        Map<String, Integer> wanted = new TreeMap<>();
        plans.forEach(plan -> wanted.merge(series(plan), 1, Integer::sum));
        Map<String, Long> next = new HashMap<>();
        wanted.forEach((series, count) -> next.put(series, numbers.block(series, count)));
        List<Row> rows = new ArrayList<>();
        for (ObligationPlan plan : plans) {
            String series = series(plan);
            long number = next.merge(series, 1L, Long::sum) - 1;
            rows.add(Row.of("%s-%05d".formatted(series, number), plan));
        }
        return rows;
    }

    private static String series(ObligationPlan plan) {
        return "YG-" + plan.recipient().division() + "-" + plan.period().code();
    }

    private void insert(List<Row> rows) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, now);
            insert.setObject(2, now);
            insert.setString(3, text(rows));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new ObligationStorageException("Planning obligations", e);
        }
    }

    private String text(Object value) {
        return json.write(value);
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    private record Key(
            int n,
            String uscc,
            ReportKind reportKind,
            String period,
            RecipientLevel recipientLevel,
            String recipientDivision) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    private record Row(
            UUID id,
            String obligationNo,
            UUID enterpriseId,
            String uscc,
            ReportKind reportKind,
            String period,
            LocalDate openOn,
            LocalDate dueOn,
            DueDate due,
            RecipientLevel recipientLevel,
            String recipientDivision,
            String divisionPath,
            List<String> recipientAgencyIds,
            List<UnifiedSocialCreditCode> urgedBy,
            Map<String, UUID> policyRows) {

        static Row of(String obligationNo, ObligationPlan plan) {
            return new Row(
                    Ids.next(),
                    obligationNo,
                    plan.enterpriseId(),
                    plan.uscc().value(),
                    plan.kind(),
                    plan.period().code(),
                    plan.period().opensOn(),
                    plan.due().dueOn(),
                    plan.due(),
                    plan.recipient().level(),
                    plan.recipient().division().value(),
                    plan.recipient().divisionPath(),
                    plan.recipient().agencyIds(),
                    plan.urgedBy(),
                    plan.policyRows());
        }
    }
}
