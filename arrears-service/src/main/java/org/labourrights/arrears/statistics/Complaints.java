package org.labourrights.arrears.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.labourrights.chassis.sql.Database;

/** Complaints about wages of migrant workers with the leads and cases that belong to them; each counts once (K-04). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Complaints {

    // Two members of one complaint may change at once; without the lock each would count without the other.
    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String PUT = """
            INSERT INTO complaint_member AS m (complaint_id, name, division_path, accepted_on, ended_on, of_case)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (complaint_id, name) DO UPDATE
            SET division_path = excluded.division_path,
                accepted_on = least(m.accepted_on, excluded.accepted_on),
                -- A case does not open again, and its steps may be told in any order.
                ended_on = CASE WHEN m.of_case THEN least(m.ended_on, excluded.ended_on) ELSE excluded.ended_on END
            """;
    private static final String REMOVE = "DELETE FROM complaint_member WHERE complaint_id = ? AND name = ?";
    private static final String MEMBERS = """
            SELECT name, division_path, accepted_on, ended_on, of_case FROM complaint_member
            WHERE complaint_id = ? ORDER BY name
            """;

    private final Database database;
    private final Bookings bookings;

    Complaints(Database database, Bookings bookings) {
        this.database = database;
        this.bookings = bookings;
    }

    /** A case counts with its complaint as soon as a lead of that complaint does. */
    void put(UUID complaint, ComplaintMember member) {
        lock(complaint);
        database.update(
                PUT,
                complaint,
                member.name(),
                member.divisionPath(),
                member.acceptedOn(),
                member.endedOn(),
                member.ofCase());
        count(complaint);
    }

    void remove(UUID complaint, String name) {
        lock(complaint);
        database.update(REMOVE, complaint, name);
        count(complaint);
    }

    private void lock(UUID complaint) {
        database.one(LOCK, row -> true, complaint.toString());
    }

    private void count(UUID complaint) {
        List<ComplaintMember> members = members(complaint);
        String path = members.isEmpty() ? "CN/" : members.getFirst().divisionPath();
        bookings.replace("complaint:" + complaint, path, ComplaintRule.of(members));
    }

    private List<ComplaintMember> members(UUID complaint) {
        return database.list(
                MEMBERS,
                row -> new ComplaintMember(
                        row.getString(1),
                        row.getString(2),
                        Objects.requireNonNull(row.getObject(3, LocalDate.class)),
                        row.getObject(4, LocalDate.class),
                        row.getBoolean(5)),
                complaint);
    }
}
