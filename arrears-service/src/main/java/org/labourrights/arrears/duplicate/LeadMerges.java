package org.labourrights.arrears.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Joined;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.sql.Database;

/** Which lead was merged into which, and what it added there. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LeadMerges {

    private static final String MADE = """
            INSERT INTO lead_merge (id, merged_id, into_id, claim_added, workers_added, owed_added, confirmed, merged_at,
                                    merged_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String COLUMNS = "SELECT into_id, claim_added, workers_added, owed_added, confirmed, covered ";
    private static final String OF = COLUMNS + "FROM lead_merge WHERE merged_id = ? AND undone_at IS NULL";
    private static final String INTO = COLUMNS + "FROM lead_merge WHERE into_id = ? AND undone_at IS NULL";
    private static final String UNDONE =
            "UPDATE lead_merge SET undone_at = ?, undone_by = ? WHERE merged_id = ? AND undone_at IS NULL";
    private static final String COVERED = "UPDATE lead_merge SET covered = ? WHERE into_id = ? AND undone_at IS NULL";

    private final Database database;
    private final Stamps stamps;

    LeadMerges(Database database, Stamps stamps) {
        this.database = database;
        this.stamps = stamps;
    }

    /**
     * A merge that holds.
     *
     * @param into directly; that one may have been merged since
     */
    record LeadMerge(UUID into, Joined added) {}

    void add(ArrearsLead merged, ArrearsLead goesOn, Joined added) {
        Stamp stamp = stamps.now();
        database.update(
                MADE,
                Ids.next(),
                merged.id(),
                goesOn.id(),
                added.claim().value(),
                added.workers(),
                added.owed().value(),
                added.confirmed(),
                stamp.at(),
                stamp.by());
    }

    Optional<LeadMerge> of(UUID merged) {
        return database.one(OF, LeadMerges::read, merged);
    }

    /** What the leads add that were merged into this one directly. */
    List<Joined> into(UUID goesOn) {
        return database.list(INTO, row -> read(row).added(), goesOn);
    }

    private static LeadMerge read(ResultSet row) throws SQLException {
        return new LeadMerge(
                row.getObject(1, UUID.class),
                new Joined(
                        new Yuan(row.getBigDecimal(2)),
                        row.getInt(3),
                        new Yuan(row.getBigDecimal(4)),
                        row.getBoolean(5),
                        row.getBoolean(6)));
    }

    void undo(UUID merged) {
        Stamp stamp = stamps.now();
        database.update(UNDONE, stamp.at(), stamp.by(), merged);
    }

    /**
     * What is confirmed of a lead covers everything that goes on within it; once one of them parts, what was confirmed for
     * all covers none.
     */
    void cover(UUID goesOn, boolean covered) {
        database.update(COVERED, covered, goesOn);
    }
}
