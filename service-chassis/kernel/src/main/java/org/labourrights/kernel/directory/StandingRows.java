package org.labourrights.kernel.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.sql.Database;

/** The standing of enterprises as it is stored, apart from the register: bureaus see it of their own divisions alone. */
@ApplicationScoped
class StandingRows {

    private static final String KNOWN = """
            INSERT INTO directory_standing (uscc, division_path) VALUES (?, ?) ON CONFLICT (uscc) DO NOTHING
            """;

    private static final String SELECT =
            "SELECT uscc, credit_level, credit_seq, risk_level, risk_seq FROM directory_standing ";

    private static final String STORE = """
            UPDATE directory_standing SET credit_level = ?, credit_seq = ?, risk_level = ?, risk_seq = ? WHERE uscc = ?
            """;

    private final Database database;

    StandingRows(Database database) {
        this.database = database;
    }

    /** What is known, nothing at first; locked until the end of the transaction. */
    ToldStanding lock(UnifiedSocialCreditCode uscc, String divisionPath) {
        database.update(KNOWN, uscc.value(), divisionPath);
        return database.one(SELECT + "WHERE uscc = ? FOR UPDATE", StandingRows::read, uscc.value())
                .orElseThrow();
    }

    void store(ToldStanding told) {
        database.update(
                STORE,
                told.credit().value(),
                told.credit().told(),
                told.risk().value(),
                told.risk().told(),
                told.uscc().value());
    }

    /** It follows its enterprise. */
    void move(UnifiedSocialCreditCode uscc, String divisionPath) {
        database.update("UPDATE directory_standing SET division_path = ? WHERE uscc = ?", divisionPath, uscc.value());
    }

    /** Of those that the caller's scope reaches. */
    List<ToldStanding> find(Collection<UnifiedSocialCreditCode> usccs) {
        return database.list(
                SELECT + "WHERE uscc = ANY (?)",
                StandingRows::read,
                usccs.stream().map(UnifiedSocialCreditCode::value).toList());
    }

    private static ToldStanding read(ResultSet row) throws SQLException {
        String credit = row.getString("credit_level");
        String risk = row.getString("risk_level");
        return new ToldStanding(
                new UnifiedSocialCreditCode(row.getString("uscc")),
                new Word<>(credit == null ? null : CreditLevel.valueOf(credit), row.getLong("credit_seq")),
                new Word<>(risk == null ? null : RiskLevel.valueOf(risk), row.getLong("risk_seq")));
    }
}
