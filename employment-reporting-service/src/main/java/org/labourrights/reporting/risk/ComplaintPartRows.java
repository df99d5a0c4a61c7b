package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.sql.Database;

/** What the events told of complaints, append-only; an event that comes again adds nothing. */
@ApplicationScoped
class ComplaintPartRows {
    /** Names of the steps as they are stored; a new kind of step needs its name in the table's constraint as well. */
    private static final Map<String, Class<? extends ComplaintStep>> STEPS = Map.ofEntries(
            Map.entry("RECEIVED", ComplaintStep.Received.class),
            Map.entry("ACCEPTED", ComplaintStep.Accepted.class),
            Map.entry("HELD_LIABLE", ComplaintStep.HeldLiable.class),
            Map.entry("CONFIRMED", ComplaintStep.Confirmed.class),
            Map.entry("PAID", ComplaintStep.Paid.class),
            Map.entry("TAKEN_BACK", ComplaintStep.TakenBack.class),
            Map.entry("STANDS", ComplaintStep.Stands.class),
            Map.entry("MERGED", ComplaintStep.Merged.class),
            Map.entry("PARTED", ComplaintStep.Parted.class),
            Map.entry("CLOSED", ComplaintStep.Closed.class));

    private static final Map<Class<? extends ComplaintStep>, String> NAMES =
            STEPS.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private final Database database;
    private final RiskJson json;

    ComplaintPartRows(Database database, RiskJson json) {
        this.database = database;
        this.json = json;
    }

    void append(ComplaintPart part) {
        ComplaintPart.Subject subject = part.subject();
        UnifiedSocialCreditCode uscc = subject.uscc();
        database.update(
                """
                INSERT INTO risk_complaint_part (reference, event_id, sequence, told_at, kind, uscc, division_path, counting_id,
                                                 step, said)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb) ON CONFLICT (reference, event_id) DO NOTHING""",
                subject.reference(),
                part.moment().event(),
                part.moment().sequence(),
                part.moment().at(),
                subject.kind(),
                uscc == null ? null : uscc.value(),
                subject.divisionPath(),
                subject.countingId(),
                Objects.requireNonNull(NAMES.get(part.step().getClass())),
                json.write(part.step()));
    }

    List<ComplaintPart> of(String reference) {
        return database.list("""
                SELECT reference, event_id, sequence, told_at, kind, uscc, division_path, counting_id, step, said
                FROM risk_complaint_part WHERE reference = ?""", this::read, reference);
    }

    private ComplaintPart read(ResultSet row) throws SQLException {
        return new ComplaintPart(
                new ComplaintPart.Subject(
                        row.getString("reference"),
                        Complaint.Kind.valueOf(row.getString("kind")),
                        code(row.getString("uscc")),
                        row.getString("division_path"),
                        row.getString("counting_id")),
                new ComplaintPart.Moment(
                        row.getLong("sequence"),
                        row.getObject("told_at", OffsetDateTime.class).toInstant(),
                        row.getString("event_id")),
                json.read(row.getString("said"), Objects.requireNonNull(STEPS.get(row.getString("step")))));
    }

    private static @Nullable UnifiedSocialCreditCode code(@Nullable String text) {
        return text == null ? null : new UnifiedSocialCreditCode(text);
    }
}
