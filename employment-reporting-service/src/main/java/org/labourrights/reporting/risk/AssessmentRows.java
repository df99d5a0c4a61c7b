package org.labourrights.reporting.risk;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.sql.Database;
import org.labourrights.kernel.directory.RiskLevel;
import org.labourrights.reporting.risk.Assessment.InputRefs;

/** Stored assessments: appended, never rewritten, save for the mark of the current one. */
@ApplicationScoped
class AssessmentRows {
    private static final TypeReference<List<IndicatorReading>> READINGS = new TypeReference<>() {};
    private static final String COLUMNS = """
            id, uscc, period, division_path, computed_at, calc_version, cause, score, points, weight, level, held_level,
            lifted_by_red, indicators, inputs, input_refs, policy_rows, current""";

    private final Database database;
    private final RiskJson json;

    AssessmentRows(Database database, RiskJson json) {
        this.database = database;
        this.json = json;
    }

    /**
     * What a list is asked for; null = any.
     *
     * @param level level after hysteresis
     * @param from first reporting path of the asked subtree, with {@code to} the first path behind it
     * @param history also computations that a newer one replaced; only with {@code uscc}
     */
    record Filter(
            @Nullable UnifiedSocialCreditCode uscc,
            @Nullable String period,
            @Nullable RiskLevel level,
            String from,
            String to,
            boolean history) {}

    void append(Assessment assessment) {
        database.update(
                "UPDATE risk_assessment SET current = false WHERE uscc = ? AND period = ? AND current",
                assessment.uscc().value(),
                assessment.period());
        database.update(
                "INSERT INTO risk_assessment (" + COLUMNS + """
                ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::uuid[], true)""",
                assessment.id(),
                assessment.uscc().value(),
                assessment.period(),
                assessment.divisionPath(),
                assessment.computedAt(),
                assessment.calcVersion(),
                assessment.cause(),
                assessment.composite().score(),
                assessment.composite().points(),
                assessment.composite().weight(),
                assessment.composite().level(),
                assessment.heldLevel(),
                assessment.composite().liftedByRed(),
                json.write(assessment.indicators()),
                json.write(assessment.inputs()),
                json.write(assessment.inputRefs()),
                assessment.policyRows());
    }

    Optional<Assessment> current(UnifiedSocialCreditCode uscc, String period) {
        return database.one(
                "SELECT " + COLUMNS + " FROM risk_assessment WHERE uscc = ? AND period = ? AND current",
                this::read,
                uscc.value(),
                period);
    }

    Optional<Assessment> find(UUID id) {
        return database.one("SELECT " + COLUMNS + " FROM risk_assessment WHERE id = ?", this::read, id);
    }

    List<Assessment> list(Filter filter, PageRequest page) {
        List<String> after = page.after(2);
        StringBuilder sql = new StringBuilder(
                "SELECT " + COLUMNS + " FROM risk_assessment WHERE division_path >= ? AND division_path < ?");
        List<@Nullable Object> values = new ArrayList<>(List.of(filter.from(), filter.to()));
        if (!filter.history()) {
            sql.append(" AND current");
        }
        if (filter.uscc() != null) {
            sql.append(" AND uscc = ?");
            values.add(filter.uscc().value());
        }
        if (filter.period() != null) {
            sql.append(" AND period = ?");
            values.add(filter.period());
        }
        if (filter.level() != null) {
            sql.append(" AND held_level = ?");
            values.add(filter.level());
        }
        if (!after.isEmpty()) {
            sql.append(" AND (division_path, id) > (?, ?)");
            values.add(after.getFirst());
            values.add(Cursor.id(after.getLast()));
        }
        sql.append(" ORDER BY division_path, id LIMIT ?");
        values.add(page.fetch());
        return database.list(sql.toString(), this::read, values.toArray());
    }

    private Assessment read(ResultSet row) throws SQLException {
        String level = row.getString("level");
        long weight = row.getLong("weight");
        Composite composite = new Composite(
                weight == 0 ? ReadingStatus.NOT_APPLICABLE : ReadingStatus.MEASURED,
                row.getBigDecimal("score"),
                row.getLong("points"),
                weight,
                level == null ? null : RiskLevel.valueOf(level),
                row.getBoolean("lifted_by_red"));
        return new Assessment(
                row.getObject("id", UUID.class),
                new UnifiedSocialCreditCode(row.getString("uscc")),
                row.getString("period"),
                row.getString("division_path"),
                row.getObject("computed_at", OffsetDateTime.class).toInstant(),
                row.getString("calc_version"),
                row.getString("cause"),
                composite,
                RiskLevel.valueOf(row.getString("held_level")),
                json.read(row.getString("indicators"), READINGS),
                json.read(row.getString("inputs"), RiskInputs.class),
                json.read(row.getString("input_refs"), InputRefs.class),
                List.of((UUID[]) row.getArray("policy_rows").getArray()),
                row.getBoolean("current"));
    }
}
