package org.labourrights.arrears.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.sql.Database;

/** Which leads are one matter: merges may follow one another, and what was undone no longer holds. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Matters {

    private static final String OF = """
            WITH RECURSIVE part (id, since) AS (
                SELECT ?::uuid, NULL::timestamptz
                UNION ALL
                SELECT m.merged_id, greatest(part.since, m.merged_at)
                FROM lead_merge m JOIN part ON m.into_id = part.id WHERE m.undone_at IS NULL)
            SELECT id, since FROM part
            """;

    private final Database database;

    Matters(Database database) {
        this.database = database;
    }

    /** The lead and what was merged into it, directly or through others. */
    public Matter of(UUID lead) {
        List<UUID> leads = new ArrayList<>();
        Map<UUID, Instant> joined = new HashMap<>();
        database.list(
                OF,
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    OffsetDateTime since = row.getObject(2, OffsetDateTime.class);
                    if (since != null) {
                        joined.put(id, since.toInstant());
                    }
                    return leads.add(id);
                },
                lead);
        return new Matter(leads, joined);
    }
}
