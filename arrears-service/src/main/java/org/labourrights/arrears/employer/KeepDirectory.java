package org.labourrights.arrears.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.text.NamePieces;

/** Writes what was told of enterprises; the newest word on each field holds, in whatever order it comes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeepDirectory {

    private static final String KNOWN = "INSERT INTO employer (uscc) VALUES (?) ON CONFLICT (uscc) DO NOTHING";

    private static final String NAME = "UPDATE employer SET name = ?, name_seq = ? WHERE uscc = ? AND name_seq < ?";

    private static final String PIECES = """
            INSERT INTO employer_name_piece (uscc, name_key, pieces) VALUES (?, ?, ?)
            ON CONFLICT (uscc) DO UPDATE SET name_key = excluded.name_key, pieces = excluded.pieces
            """;

    private static final String PARTNERSHIP = """
            INSERT INTO employer_partnership AS p (platform_uscc, partner_uscc, partner_type, active, told_at)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (platform_uscc, partner_uscc) DO UPDATE
            SET partner_type = excluded.partner_type, active = excluded.active, told_at = excluded.told_at
            WHERE p.told_at <= excluded.told_at
            """;

    private final Database database;

    KeepDirectory(Database database) {
        this.database = database;
    }

    /** There is such an enterprise; its role never changes. */
    public void registered(UnifiedSocialCreditCode uscc, String role, @Nullable String partnerType) {
        database.update(KNOWN, uscc.value());
        database.update(
                "UPDATE employer SET role = ?, partner_type = ? WHERE uscc = ?", role, partnerType, uscc.value());
    }

    /** @param sequence of the event that tells it, growing with every event of the enterprise */
    public void named(UnifiedSocialCreditCode uscc, String name, long sequence) {
        database.update(KNOWN, uscc.value());
        if (database.update(NAME, name, sequence, uscc.value(), sequence) == 1) {
            database.update(PIECES, uscc.value(), NamePieces.key(name), NamePieces.of(name));
        }
    }

    public void registeredIn(UnifiedSocialCreditCode uscc, String division, long sequence) {
        newest(uscc, "registered_division", "division_seq", division, sequence);
    }

    public void does(UnifiedSocialCreditCode uscc, List<String> industries, long sequence) {
        newest(uscc, "industries", "industries_seq", industries, sequence);
    }

    public void has(UnifiedSocialCreditCode uscc, String status, long sequence) {
        newest(uscc, "status", "status_seq", status, sequence);
    }

    /** A platform and a partner work together, or no longer; told at that moment. */
    public void partnership(
            UnifiedSocialCreditCode platform,
            UnifiedSocialCreditCode partner,
            @Nullable String partnerType,
            boolean active,
            Instant at) {
        database.update(PARTNERSHIP, platform.value(), partner.value(), partnerType, active, at);
    }

    private void newest(UnifiedSocialCreditCode uscc, String column, String order, Object value, long sequence) {
        database.update(KNOWN, uscc.value());
        database.update(
                "UPDATE employer SET " + column + " = ?, " + order + " = ? WHERE uscc = ? AND " + order + " < ?",
                value,
                sequence,
                uscc.value(),
                sequence);
    }
}
