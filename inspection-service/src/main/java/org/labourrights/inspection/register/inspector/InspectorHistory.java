package org.labourrights.inspection.register.inspector;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.sql.StoredJson;

/** The history of inspectors, and the log of the service; neither holds personal data. */
@ApplicationScoped
class InspectorHistory {

    private static final String NOTE = """
            INSERT INTO inspector_change (id, inspector_id, agency_id, division_path, step, fields, reason, changed_at,
                                          changed_by)
            VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
            """;

    private static final String PAGE = """
            SELECT id, step, fields::text AS fields, reason, changed_at, changed_by FROM inspector_change
            WHERE inspector_id = ? AND id < ? ORDER BY id DESC LIMIT ?
            """;

    private static final UUID LAST = new UUID(-1, -1);

    private final Database database;
    private final StoredJson json;
    private final EventLog log;

    InspectorHistory(Database database, StoredJson json, EventLog log) {
        this.database = database;
        this.json = json;
        this.log = log;
    }

    /** @param reason why; null for a first entry, and where the words are confidential */
    void note(Inspector inspector, InspectorStep step, List<ChangedField> fields, @Nullable String reason, Stamp by) {
        database.update(
                NOTE,
                Ids.next(),
                inspector.id(),
                inspector.agencyId(),
                inspector.divisionPath(),
                step,
                json.write(fields),
                reason,
                by.at(),
                by.by());
        log.append(Event.of(
                        "inspector.changed.v1",
                        inspector.id(),
                        inspector.divisionPath(),
                        new Changed(
                                inspector.officerNo(),
                                step,
                                fields.stream().map(ChangedField::field).toList()))
                .withReason(reason)
                .internal());
    }

    /** The latest first. */
    Page<InspectorChange> page(Inspector inspector, PageRequest page) {
        List<String> after = page.after(1);
        UUID before = after.isEmpty() ? LAST : Cursor.id(after.getFirst());
        List<Row> rows = database.list(
                PAGE,
                row -> new Row(
                        row.getObject("id", UUID.class),
                        new InspectorChange(
                                InspectorStep.valueOf(row.getString("step")),
                                json.read(row.getString("fields"), new TypeReference<List<ChangedField>>() {}),
                                row.getString("reason"),
                                row.getObject("changed_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("changed_by"))),
                inspector.id(),
                before,
                page.fetch());
        return page.of(rows, row -> List.of(row.id().toString())).map(Row::change);
    }

    private record Row(UUID id, InspectorChange change) {}

    /** Payload. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Changed(String officerNo, InspectorStep step, List<String> fields) {}
}
