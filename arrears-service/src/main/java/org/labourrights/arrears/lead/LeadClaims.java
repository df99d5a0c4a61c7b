package org.labourrights.arrears.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.sql.Database;

/** What leads claim, line by line. */
@ApplicationScoped
public class LeadClaims {

    private static final String COLUMNS =
            "id, worker_ref, amount, period_start, period_end, pay_item, agreed_pay_day, pay_due_on, arrears_from, premature";

    private static final String INSERT = "INSERT INTO lead_claim (lead_id, division_path, line, " + COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Database database;

    LeadClaims(Database database) {
        this.database = database;
    }

    /** Keeps the lines of a lead that was stored before, in this order. */
    public void write(UUID lead, String divisionPath, List<LeadClaim> claims) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (LeadClaim claim : claims) {
            rows.add(new @Nullable Object[] {
                lead,
                divisionPath,
                rows.size() + 1,
                claim.id(),
                claim.workerRef(),
                claim.amount().value(),
                claim.periodStart(),
                claim.periodEnd(),
                claim.payItem(),
                claim.agreedPayOn(),
                claim.payDueOn(),
                claim.arrearsFrom(),
                claim.premature()
            });
        }
        database.batch(INSERT, rows);
    }

    /** The lines of a lead in the order in which they came in. */
    public List<LeadClaim> of(UUID lead) {
        return database.list(
                "SELECT " + COLUMNS + " FROM lead_claim WHERE lead_id = ? ORDER BY line", LeadClaims::read, lead);
    }

    /** The lines of several leads, each in the order in which they came in; a lead without lines has no entry. */
    public Map<UUID, List<LeadClaim>> ofAll(Collection<UUID> leads) {
        if (leads.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<LeadClaim>> lines = new HashMap<>();
        database.list(
                "SELECT lead_id, " + COLUMNS + " FROM lead_claim WHERE lead_id = ANY (?) ORDER BY lead_id, line",
                row -> lines.computeIfAbsent(row.getObject("lead_id", UUID.class), lead -> new ArrayList<>())
                        .add(read(row)),
                List.copyOf(leads));
        return lines;
    }

    private static LeadClaim read(ResultSet row) throws SQLException {
        return new LeadClaim(
                row.getObject("id", UUID.class),
                row.getObject("worker_ref", UUID.class),
                new Yuan(row.getBigDecimal("amount")),
                row.getObject("period_start", LocalDate.class),
                row.getObject("period_end", LocalDate.class),
                PayItem.valueOf(row.getString("pay_item")),
                row.getObject("agreed_pay_day", LocalDate.class),
                row.getObject("pay_due_on", LocalDate.class),
                row.getObject("arrears_from", LocalDate.class),
                row.getBoolean("premature"));
    }
}
