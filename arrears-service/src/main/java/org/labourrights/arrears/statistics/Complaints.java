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
public class Complaints {

    // Two members of one complaint may change at once; without the lock each would count without the other.
    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String PUT = """
            INSERT INTO complaint_member AS m (complaint_id, name, division_path, accepted_on, ended_on)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (complaint_id, name) DO UPDATE
            SET division_path = excluded.division_path, ended_on = excluded.ended_on
            """;
    private static final String REMOVE = "DELETE FROM complaint_member WHERE complaint_id = ? AND name = ?";
    private static final String MEMBERS = """
            SELECT name, division_path, accepted_on, ended_on FROM complaint_member
            WHERE complaint_id = ? ORDER BY name
            """;

    private final Database database;
    private final Bookings bookings;

    Complaints(Database database, Bookings bookings) {
        this.database = database;
        this.bookings = bookings;
    }

    /** A case grew out of the complaint: it is not closed before the case is. Unknown complaints are not counted here. */
    public void caseOpened(UUID complaint, String caseNo, LocalDate on) {
        List<ComplaintMember> members = members(complaint);
        if (!members.isEmpty() && members.stream().noneMatch(it -> it.name().equals(caseNo))) {
            put(complaint, new ComplaintMember(caseNo, members.getFirst().divisionPath(), on, null));
        }
    }

    /** A case of the complaint ended. */
    public void caseClosed(UUID complaint, String caseNo, LocalDate on) {
        members(complaint).stream()
                .filter(it -> it.name().equals(caseNo))
                .findFirst()
                .ifPresent(it -> put(complaint, new ComplaintMember(caseNo, it.divisionPath(), it.acceptedOn(), on)));
    }

    void put(UUID complaint, ComplaintMember member) {
        lock(complaint);
        database.update(PUT, complaint, member.name(), member.divisionPath(), member.acceptedOn(), member.endedOn());
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
                        row.getObject(4, LocalDate.class)),
                complaint);
    }
}
