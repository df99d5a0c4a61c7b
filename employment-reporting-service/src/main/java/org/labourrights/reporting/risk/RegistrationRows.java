package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.sql.Database;

/** Individual businesses that workers were induced to register, append-only, and how densely they lie. */
@ApplicationScoped
class RegistrationRows {
    /** A week: registrations of so many days running are counted together. */
    private static final int DAYS = 7;

    private static final String APPEND = """
            INSERT INTO risk_registration (uscc, registration, division_path, address_key, agent_key, registered_on)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (uscc, registration) DO NOTHING""";

    // Two sources, each with addresses of its own: registrations that findings rest on, by address and by agent, and
    // the
    // ledger's partners whose codes say individual business (92…), by address and the day on which they were taken on.
    private static final String CLUSTERED = """
            SELECT coalesce(max(near), 0)
            FROM (SELECT day, count(*) OVER (PARTITION BY kind, place ORDER BY day
                         RANGE BETWEEN ? * INTERVAL '1 day' PRECEDING AND CURRENT ROW) AS near
                  FROM (SELECT 'ADDRESS' AS kind, address_key AS place, registered_on AS day FROM risk_registration
                        WHERE uscc = ? AND registered_on BETWEEN ? AND ? AND address_key IS NOT NULL
                        UNION ALL
                        SELECT 'AGENT', agent_key, registered_on FROM risk_registration
                        WHERE uscc = ? AND registered_on BETWEEN ? AND ? AND agent_key IS NOT NULL
                        UNION ALL
                        SELECT 'LEDGER', regexp_replace(e.address, '\\s', '', 'g'), p.signed_on
                        FROM partnership p JOIN enterprise e ON e.uscc = p.partner_uscc
                        WHERE p.platform_uscc = ? AND p.partner_uscc ^@ '92' AND p.signed_on BETWEEN ? AND ?) AS known
                 ) AS weeks
            WHERE day >= ?
            """;

    private final Database database;

    RegistrationRows(Database database) {
        this.database = database;
    }

    void append(UnifiedSocialCreditCode uscc, String divisionPath, List<Registration> registrations) {
        for (Registration each : registrations) {
            database.update(
                    APPEND,
                    uscc.value(),
                    each.key(),
                    divisionPath,
                    each.addressKey(),
                    each.agentKey(),
                    each.registeredOn());
        }
    }

    /**
     * Most registrations at one address or through one agent within seven days running, the last of which lies on one of
     * the days asked for.
     */
    long clustered(UnifiedSocialCreditCode uscc, LocalDate from, LocalDate to) {
        // A week that ends on the first day began before it.
        LocalDate first = from.minusDays(DAYS - 1L);
        String code = uscc.value();
        return database.one(
                        CLUSTERED,
                        row -> row.getLong(1),
                        DAYS - 1,
                        code,
                        first,
                        to,
                        code,
                        first,
                        to,
                        code,
                        first,
                        to,
                        from)
                .orElse(0L);
    }
}
