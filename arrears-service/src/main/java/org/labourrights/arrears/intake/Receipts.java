package org.labourrights.arrears.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.sql.Database;

/** Which lead a receipt code stands for; in system scope, because its holder sees no division. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Receipts {

    private static final String GIVEN =
            "INSERT INTO lead_receipt (code_hash, lead_id, division_path, given_at) VALUES (?, ?, ?, ?)";
    private static final String LEAD = "SELECT lead_id FROM lead_receipt WHERE code_hash = ?";

    private final Database database;
    private final Stamps stamps;

    Receipts(Database database, Stamps stamps) {
        this.database = database;
        this.stamps = stamps;
    }

    /** A code that is shown this once. */
    String give(ArrearsLead lead) {
        String code = ReceiptCode.next();
        database.update(
                GIVEN,
                ReceiptCode.hash(code),
                lead.id(),
                lead.divisionPath(),
                stamps.now().at());
        return code;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) */
    public UUID lead(String code) {
        return database.one(LEAD, row -> row.getObject(1, UUID.class), ReceiptCode.hash(code))
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }
}
