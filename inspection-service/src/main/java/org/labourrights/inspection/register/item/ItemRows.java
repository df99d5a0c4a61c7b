package org.labourrights.inspection.register.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.sql.Database;
import org.labourrights.inspection.violation.Severity;
import org.labourrights.inspection.violation.ViolationType;

/** The items as they are stored: versions are only added; the latest of the latest day counts. */
@ApplicationScoped
class ItemRows {

    private static final String COLUMNS = """
            i.id, i.item_code, i.division_path, i.version, v.number, v.title, v.basis, v.object_type, v.frequency, v.records,
            v.severity, v.violation_type, v.valid_from, v.removed
            """;

    private static final String ON = "SELECT * FROM (SELECT DISTINCT ON (i.id) " + COLUMNS + """
            FROM inspection_item i JOIN inspection_item_version v ON v.item_id = i.id
            WHERE i.division_path = ANY (?) AND v.valid_from <= ?
            ORDER BY i.id, v.valid_from DESC, v.number DESC) item
            WHERE NOT removed ORDER BY division_path, item_code
            """;

    private static final String LATEST = "SELECT " + COLUMNS + """
            FROM inspection_item i JOIN inspection_item_version v ON v.item_id = i.id
            WHERE i.id = ? ORDER BY (v.valid_from <= ?) DESC, v.valid_from DESC, v.number DESC LIMIT 1
            """;

    private static final String VERSIONS = """
            SELECT number, title, basis, object_type, frequency, records, severity, violation_type, valid_from, removed, reason,
                   entered_at, entered_by
            FROM inspection_item_version WHERE item_id = ? AND number < ? ORDER BY number DESC LIMIT ?
            """;

    private static final String LOCK = "SELECT version FROM inspection_item WHERE id = ? FOR UPDATE";

    private static final String INSERT = """
            INSERT INTO inspection_item (id, item_code, division_path, created_at, created_by) VALUES (?, ?, ?, ?, ?)
            """;

    private static final String ADD = """
            INSERT INTO inspection_item_version (item_id, division_path, number, title, basis, object_type, frequency, records,
                severity, violation_type, valid_from, removed, reason, entered_at, entered_by)
            SELECT id, division_path,
                   1 + coalesce((SELECT max(number) FROM inspection_item_version WHERE item_id = inspection_item.id), 0),
                   ?, ?, ?, ?, ?::text[], ?, ?, ?, ?, ?, ?, ?
            FROM inspection_item WHERE id = ?
            """;

    private static final String COUNT = "UPDATE inspection_item SET version = version + 1 WHERE id = ?";

    private final Database database;

    ItemRows(Database database) {
        this.database = database;
    }

    /** What is on the lists of these divisions on the day. */
    List<InspectionItem> on(List<String> divisionPaths, LocalDate day) {
        return database.list(ON, ItemRows::item, divisionPaths, day);
    }

    /** As it is in force on the day; of an item that is not yet, as it will be. */
    Optional<InspectionItem> find(UUID id, LocalDate day) {
        return database.one(LATEST, ItemRows::item, id, day);
    }

    /** The version of an item that the caller may change; locked until the end of the transaction. */
    Optional<Long> lock(UUID id) {
        return database.one(LOCK, row -> row.getLong("version"), id);
    }

    /** The latest first. */
    List<ItemVersion> versions(UUID id, int before, int size) {
        return database.list(
                VERSIONS,
                row -> new ItemVersion(
                        row.getInt("number"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getBoolean("removed"),
                        content(row),
                        row.getString("reason"),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                        row.getString("entered_by")),
                id,
                before,
                size);
    }

    void insert(UUID id, String itemCode, String divisionPath, Stamp made) {
        database.update(INSERT, id, itemCode, divisionPath, made.at(), made.by());
    }

    void add(UUID id, ItemContent content, LocalDate validFrom, boolean removed, String reason, Stamp by) {
        database.update(
                ADD,
                content.title(),
                content.basis(),
                content.objectType(),
                content.frequency(),
                content.records(),
                content.severity(),
                content.violationType(),
                validFrom,
                removed,
                reason,
                by.at(),
                by.by(),
                id);
        database.update(COUNT, id);
    }

    private static InspectionItem item(ResultSet row) throws SQLException {
        return new InspectionItem(
                row.getObject("id", UUID.class),
                row.getString("item_code"),
                row.getString("division_path"),
                row.getInt("number"),
                content(row),
                row.getObject("valid_from", LocalDate.class),
                row.getBoolean("removed"),
                row.getLong("version"));
    }

    private static ItemContent content(ResultSet row) throws SQLException {
        Array records = Objects.requireNonNull(row.getArray("records"));
        return new ItemContent(
                row.getString("title"),
                row.getString("basis"),
                ObjectType.valueOf(row.getString("object_type")),
                ItemFrequency.valueOf(row.getString("frequency")),
                Arrays.asList((String[]) records.getArray()),
                Severity.valueOf(row.getString("severity")),
                ViolationType.valueOf(row.getString("violation_type")));
    }
}
