package org.labourrights.kernel.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.sql.Database;

/** The directory as it is stored. */
@ApplicationScoped
class DirectoryRows {

    private static final String KNOWN =
            "INSERT INTO directory_enterprise (uscc) VALUES (?) ON CONFLICT (uscc) DO NOTHING";

    private static final String SELECT = """
            SELECT e.uscc, e.name, e.name_seq, e.role, e.partner_type, e.registered_division, e.division_seq,
                   e.industries, e.industries_seq, e.status, e.status_seq,
                   ARRAY(SELECT p.platform_uscc FROM directory_partnership p
                         WHERE p.partner_uscc = e.uscc AND p.active ORDER BY 1) AS platforms
            FROM directory_enterprise e
            """;

    private static final String STORE = """
            UPDATE directory_enterprise
            SET role = ?, partner_type = ?, name = ?, name_seq = ?, registered_division = ?, division_seq = ?,
                industries = ?, industries_seq = ?, status = ?, status_seq = ?
            WHERE uscc = ?
            """;

    private static final String BY_NAME = SELECT + """
            JOIN directory_name n ON n.uscc = e.uscc
            WHERE n.pieces @> ? AND strpos(n.name_key, ?) > 0 AND e.uscc > ?
            ORDER BY e.uscc LIMIT ?
            """;

    private static final String PARTNERSHIP = """
            INSERT INTO directory_partnership AS p (platform_uscc, partner_uscc, partner_type, active, signed_on, valid_to,
                                                    ended_on, told_at, told_seq)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (platform_uscc, partner_uscc) DO UPDATE
            SET partner_type = excluded.partner_type, active = excluded.active, signed_on = excluded.signed_on,
                valid_to = excluded.valid_to, ended_on = excluded.ended_on, told_at = excluded.told_at,
                told_seq = excluded.told_seq
            WHERE (p.told_at, p.told_seq) <= (excluded.told_at, excluded.told_seq)
            """;

    private static final String PARTNERSHIPS = """
            SELECT platform_uscc, partner_uscc, partner_type, active, signed_on, valid_to, ended_on
            FROM directory_partnership WHERE active
            """;

    private final Database database;

    DirectoryRows(Database database) {
        this.database = database;
    }

    /** What is known of the enterprise, nothing at first; locked until the end of the transaction. */
    ToldEnterprise lock(UnifiedSocialCreditCode uscc) {
        database.update(KNOWN, uscc.value());
        return database.one(SELECT + "WHERE e.uscc = ? FOR UPDATE OF e", DirectoryRows::read, uscc.value())
                .orElseThrow();
    }

    void store(ToldEnterprise told) {
        DivisionCode division = told.division().value();
        database.update(
                STORE,
                told.role(),
                told.partnerType(),
                told.name().value(),
                told.name().told(),
                division == null ? null : division.value(),
                told.division().told(),
                told.industries().known(),
                told.industries().told(),
                told.status().known(),
                told.status().told(),
                told.uscc().value());
    }

    Optional<DivisionCode> division(UnifiedSocialCreditCode uscc) {
        return database.one(
                "SELECT registered_division FROM directory_enterprise WHERE uscc = ? AND registered_division IS NOT NULL",
                row -> new DivisionCode(row.getString(1)),
                uscc.value());
    }

    boolean knows(UnifiedSocialCreditCode uscc) {
        return database.one("SELECT 1 FROM directory_enterprise WHERE uscc = ?", row -> true, uscc.value())
                .isPresent();
    }

    List<ListedEnterprise> find(Collection<UnifiedSocialCreditCode> usccs) {
        return listed(database.list(
                SELECT + "WHERE e.uscc = ANY (?) AND e.name IS NOT NULL",
                DirectoryRows::read,
                usccs.stream().map(UnifiedSocialCreditCode::value).toList()));
    }

    /** Whose name has what is sought, in the order of their codes. */
    List<ListedEnterprise> named(SoughtName sought, String after, int count) {
        return listed(database.list(BY_NAME, DirectoryRows::read, sought.pieces(), sought.key(), after, count));
    }

    /** Whether it is the newest word on this pair. */
    boolean store(Partnership told, Instant at, long sequence) {
        return database.update(
                        PARTNERSHIP,
                        told.platform().value(),
                        told.partner().value(),
                        told.partnerType(),
                        told.active(),
                        told.signedOn(),
                        told.validTo(),
                        told.endedOn(),
                        at,
                        sequence)
                == 1;
    }

    List<Partnership> partners(UnifiedSocialCreditCode platform, String after, int count) {
        return database.list(
                PARTNERSHIPS + "AND platform_uscc = ? AND partner_uscc > ? ORDER BY partner_uscc LIMIT ?",
                DirectoryRows::partnership,
                platform.value(),
                after,
                count);
    }

    List<Partnership> platforms(UnifiedSocialCreditCode partner, String after, int count) {
        return database.list(
                PARTNERSHIPS + "AND partner_uscc = ? AND platform_uscc > ? ORDER BY platform_uscc LIMIT ?",
                DirectoryRows::partnership,
                partner.value(),
                after,
                count);
    }

    private static List<ListedEnterprise> listed(List<ToldEnterprise> told) {
        return told.stream().flatMap(each -> each.listed().stream()).toList();
    }

    private static ToldEnterprise read(ResultSet row) throws SQLException {
        String role = row.getString("role");
        String division = row.getString("registered_division");
        return new ToldEnterprise(
                new UnifiedSocialCreditCode(row.getString("uscc")),
                role == null ? null : EnterpriseRole.valueOf(role),
                partnerType(row),
                new Word<>(row.getString("name"), row.getLong("name_seq")),
                new Word<>(division == null ? null : new DivisionCode(division), row.getLong("division_seq")),
                new Word<>(texts(row, "industries"), row.getLong("industries_seq")),
                new Word<>(EnterpriseStatus.valueOf(row.getString("status")), row.getLong("status_seq")),
                texts(row, "platforms").stream()
                        .map(UnifiedSocialCreditCode::new)
                        .toList());
    }

    private static Partnership partnership(ResultSet row) throws SQLException {
        return new Partnership(
                new UnifiedSocialCreditCode(row.getString("platform_uscc")),
                new UnifiedSocialCreditCode(row.getString("partner_uscc")),
                partnerType(row),
                row.getBoolean("active"),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }

    private static @Nullable PartnerType partnerType(ResultSet row) throws SQLException {
        String type = row.getString("partner_type");
        return type == null ? null : PartnerType.valueOf(type);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(Object::toString)
                .toList();
    }
}
