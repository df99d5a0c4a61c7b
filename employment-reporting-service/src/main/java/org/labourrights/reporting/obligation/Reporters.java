package org.labourrights.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.kernel.directory.EnterpriseRole;
import org.labourrights.reporting.enterprise.CompanyLevel;

/** Reads from the base ledger who reports; whoever left the market reports no more. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Reporters {

    private static final String COLUMNS = """
            SELECT e.division_path, e.id, e.uscc, e.role, e.head_enterprise, e.company_level, e.registered_division,
                   e.operating_divisions, e.industry_authorities,
                   CASE WHEN e.partner_type = 'LABOR_DISPATCH' THEN e.dispatch_license_valid_to END AS licensed_to,
                   ARRAY (SELECT p.platform_uscc FROM partnership p WHERE p.partner_uscc = e.uscc AND p.active
                          ORDER BY p.id) AS platforms
            FROM enterprise e
            WHERE e.status IN ('ACTIVE', 'SUSPENDED')
            """;

    private static final String AFTER =
            COLUMNS + " AND (e.division_path, e.id) > (?, ?) ORDER BY e.division_path, e.id LIMIT ?";

    // Without what a row says: it may be the very one that cannot be read.
    private static final String PLACES = """
            SELECT division_path, id FROM enterprise e
            WHERE e.status IN ('ACTIVE', 'SUSPENDED') AND (e.division_path, e.id) > (?, ?)
            ORDER BY e.division_path, e.id LIMIT ?
            """;

    private static final String BY_ID = COLUMNS + " AND e.id = ?";

    private static final String OF = COLUMNS + " AND e.uscc = ANY (?)";

    private final DataSource dataSource;

    Reporters(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A reporter and where it stands in the order of the ledger. */
    record Placed(String path, Reporter reporter) {}

    /** The next reporters in the order of the ledger; the first ones after null. */
    List<Placed> after(@Nullable String path, @Nullable UUID id, int count) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(AFTER)) {
            select.setString(1, path == null ? "" : path);
            select.setObject(2, id == null ? new UUID(0, 0) : id);
            select.setInt(3, count);
            return read(select);
        } catch (SQLException e) {
            throw new ObligationStorageException("Reading the base ledger", e);
        }
    }

    /** Where a reporter stands in the order of the ledger. */
    record Place(String path, UUID id) {}

    /** The places of {@link #after}. */
    List<Place> placesAfter(@Nullable String path, @Nullable UUID id, int count) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(PLACES)) {
            select.setString(1, path == null ? "" : path);
            select.setObject(2, id == null ? new UUID(0, 0) : id);
            select.setInt(3, count);
            List<Place> places = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    places.add(new Place(rows.getString(1), rows.getObject(2, UUID.class)));
                }
            }
            return places;
        } catch (SQLException e) {
            throw new ObligationStorageException("Reading the base ledger", e);
        }
    }

    /** The reporter with this id; empty when it left the market. */
    List<Reporter> byId(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(BY_ID)) {
            select.setObject(1, id);
            return read(select).stream().map(Placed::reporter).toList();
        } catch (SQLException e) {
            throw new ObligationStorageException("Reading an enterprise", e);
        }
    }

    /** The reporter with this code; empty when it left the market. */
    List<Reporter> of(UnifiedSocialCreditCode uscc) {
        return of(Set.of(uscc.value()));
    }

    /** The reporters with these codes, without those that left the market. */
    List<Reporter> of(Set<String> usccs) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(OF)) {
            select.setArray(1, connection.createArrayOf("text", usccs.toArray()));
            return read(select).stream().map(Placed::reporter).toList();
        } catch (SQLException e) {
            throw new ObligationStorageException("Reading enterprises", e);
        }
    }

    private static List<Placed> read(PreparedStatement select) throws SQLException {
        List<Placed> placed = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                placed.add(new Placed(rows.getString("division_path"), reporter(rows)));
            }
        }
        return placed;
    }

    private static Reporter reporter(ResultSet row) throws SQLException {
        EnterpriseRole role = EnterpriseRole.valueOf(row.getString("role"));
        String level = row.getString("company_level");
        return new Reporter(
                row.getObject("id", UUID.class),
                new UnifiedSocialCreditCode(row.getString("uscc")),
                role,
                row.getBoolean("head_enterprise"),
                level == null ? null : CompanyLevel.valueOf(level),
                new DivisionCode(row.getString("registered_division")),
                texts(row, "operating_divisions").map(DivisionCode::new).toList(),
                texts(row, "industry_authorities").toList(),
                row.getObject("licensed_to", LocalDate.class),
                texts(row, "platforms").map(UnifiedSocialCreditCode::new).toList());
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }
}
