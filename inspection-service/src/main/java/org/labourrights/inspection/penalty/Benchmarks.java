package org.labourrights.inspection.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.sql.Database;
import org.labourrights.inspection.violation.Severity;
import org.labourrights.inspection.violation.ViolationType;

/** The discretion benchmark of a place and a day: the most specific division wins, the country comes last. */
@ApplicationScoped
@Transactional
public class Benchmarks {

    private static final String ON_A_DAY = """
            SELECT b.id, f.violation_type, b.severity, f.basis, b.least, b.most, f.legal_basis, b.source_tag, b.division,
                   b.valid_from, b.valid_to
            FROM discretion_benchmark b JOIN statutory_fine f ON f.id = b.fine_id
            WHERE b.division = ANY (?) AND ? >= greatest(b.valid_from, f.valid_from)
              AND ? <= least(coalesce(b.valid_to, 'infinity'), coalesce(f.valid_to, 'infinity'))
            ORDER BY f.violation_type, b.least, b.valid_from DESC
            """;

    private static final String ONE = ON_A_DAY.substring(0, ON_A_DAY.indexOf("WHERE")) + "WHERE b.id = ?";

    private final Database database;
    private final Divisions divisions;

    Benchmarks(Database database, Divisions divisions) {
        this.database = database;
        this.divisions = divisions;
    }

    /** All rows that hold in a division on a day, also those of the divisions above it. */
    public List<Benchmark> of(DivisionCode division, LocalDate on) {
        List<String> line = line(division);
        return database.list(ON_A_DAY, Benchmarks::read, line, on, on);
    }

    /** The row that governs there; empty where no law that is known allows a fine. */
    public Optional<Benchmark> find(ViolationType type, Severity severity, DivisionCode division, LocalDate on) {
        List<String> line = line(division);
        return of(division, on).stream()
                .filter(row -> row.violationType() == type && row.severity() == severity)
                .min(Comparator.comparing(
                                (Benchmark row) -> line.indexOf(row.division().value()))
                        .thenComparing(Benchmark::validFrom, Comparator.reverseOrder()));
    }

    /** The row under which a penalty was proposed. */
    public Benchmark get(UUID id) {
        return database.one(ONE, Benchmarks::read, id).orElseThrow();
    }

    /** From the division itself up to the country. */
    private List<String> line(DivisionCode division) {
        return divisions.find(division).isEmpty()
                ? List.of(DivisionCode.CN.value())
                : divisions.lineage(division).stream().map(DivisionCode::value).toList();
    }

    private static Benchmark read(ResultSet row) throws SQLException {
        return new Benchmark(
                row.getObject("id", UUID.class),
                ViolationType.valueOf(row.getString("violation_type")),
                Severity.valueOf(row.getString("severity")),
                FineBasis.valueOf(row.getString("basis")),
                new Yuan(row.getBigDecimal("least")),
                new Yuan(row.getBigDecimal("most")),
                row.getString("legal_basis"),
                row.getString("source_tag"),
                new DivisionCode(row.getString("division")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
