package org.labourrights.inspection.register.object;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.chassis.sql.Database;
import org.labourrights.kernel.directory.CreditLevel;
import org.labourrights.kernel.directory.EnterpriseRole;
import org.labourrights.kernel.directory.EnterpriseStanding;
import org.labourrights.kernel.directory.EnterpriseStatus;
import org.labourrights.kernel.directory.ListedEnterprise;
import org.labourrights.kernel.directory.PartnerType;
import org.labourrights.kernel.directory.RiskLevel;
import org.labourrights.kernel.directory.SoughtName;

/** The supervised objects as they are stored: what lists choose by; name and industries stand in the directory. */
@ApplicationScoped
class ObjectRows {

    private static final String SELECT = """
            SELECT o.uscc, o.division_path, o.role, o.status, o.credit_level, o.risk_level, o.last_inspected_on, d.name,
                   d.partner_type, d.industries
            FROM supervised_object o JOIN directory_enterprise d ON d.uscc = o.uscc
            """;

    private static final String ENTER = """
            INSERT INTO supervised_object (uscc, division_path, role, status, credit_level, risk_level)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (uscc) DO UPDATE SET division_path = excluded.division_path, role = excluded.role,
                status = excluded.status, credit_level = excluded.credit_level, risk_level = excluded.risk_level
            """;

    private static final String JUDGE = "UPDATE supervised_object SET credit_level = ?, risk_level = ? WHERE uscc = ?";

    private static final String INSPECTED = """
            UPDATE supervised_object SET last_inspected_on = greatest(last_inspected_on, ?) WHERE uscc = ?
            """;

    private final Database database;

    ObjectRows(Database database) {
        this.database = database;
    }

    void enter(ListedEnterprise enterprise, String divisionPath, EnterpriseStanding standing) {
        database.update(
                ENTER,
                enterprise.uscc().value(),
                divisionPath,
                enterprise.role(),
                enterprise.status(),
                standing.creditLevel(),
                standing.riskLevel());
    }

    void judge(UnifiedSocialCreditCode uscc, EnterpriseStanding standing) {
        database.update(JUDGE, standing.creditLevel(), standing.riskLevel(), uscc.value());
    }

    void inspected(UnifiedSocialCreditCode uscc, LocalDate day) {
        database.update(INSPECTED, day, uscc.value());
    }

    List<SupervisedObject> find(Collection<UnifiedSocialCreditCode> usccs) {
        return database.list(
                SELECT + "WHERE o.uscc = ANY (?)",
                ObjectRows::read,
                usccs.stream().map(UnifiedSocialCreditCode::value).toList());
    }

    /** By division and code, behind the last one of the page before. */
    List<SupervisedObject> page(PathRange place, ObjectQuery asked, @Nullable SupervisedObject last, int size) {
        return last == null
                ? page(place, asked, "", "", size)
                : page(place, asked, last.divisionPath(), last.uscc().value(), size);
    }

    List<SupervisedObject> page(PathRange place, ObjectQuery asked, String afterPath, String afterUscc, int size) {
        StringBuilder sql = new StringBuilder(SELECT);
        List<@Nullable Object> values = new ArrayList<>();
        SoughtName sought =
                asked.name == null ? null : SoughtName.of(asked.name).orElse(null);
        if (sought != null) {
            sql.append("JOIN directory_name n ON n.uscc = o.uscc AND n.pieces @> ? AND strpos(n.name_key, ?) > 0 ");
            values.add(sought.within(place).pieces());
            values.add(sought.key());
        }
        sql.append("WHERE o.division_path >= ? AND o.division_path < ? AND (o.division_path, o.uscc) > (?, ?) ");
        values.addAll(List.of(place.from(), place.to(), afterPath, afterUscc));
        narrow(sql, values, "o.role", asked.role);
        narrow(sql, values, "o.status", asked.status);
        narrow(sql, values, "o.credit_level", asked.creditLevel);
        narrow(sql, values, "o.risk_level", asked.riskLevel);
        sql.append("ORDER BY o.division_path, o.uscc LIMIT ?");
        values.add(size);
        return database.list(sql.toString(), ObjectRows::read, values.toArray());
    }

    private static void narrow(
            StringBuilder sql, List<@Nullable Object> values, String column, @Nullable Enum<?> value) {
        if (value != null) {
            sql.append("AND ").append(column).append(" = ? ");
            values.add(value);
        }
    }

    private static SupervisedObject read(ResultSet row) throws SQLException {
        String path = row.getString("division_path");
        String role = row.getString("role");
        String partnerType = row.getString("partner_type");
        String credit = row.getString("credit_level");
        String risk = row.getString("risk_level");
        return new SupervisedObject(
                UnifiedSocialCreditCode.unchecked(row.getString("uscc")),
                row.getString("name"),
                role == null ? null : EnterpriseRole.valueOf(role),
                partnerType == null ? null : PartnerType.valueOf(partnerType),
                DivisionCode.ofPath(path),
                Arrays.asList((String[])
                        Objects.requireNonNull(row.getArray("industries")).getArray()),
                EnterpriseStatus.valueOf(row.getString("status")),
                credit == null ? null : CreditLevel.valueOf(credit),
                risk == null ? null : RiskLevel.valueOf(risk),
                row.getObject("last_inspected_on", LocalDate.class),
                path);
    }
}
