package org.labourrights.arrears.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.chassis.privacy.BlindIndex;
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

    private static final String OF_LEAD = "SELECT code_hash FROM lead_receipt WHERE lead_id = ?";
    private static final String KIND = "lead-receipt";

    private final Database database;
    private final BlindIndex index;
    private final Stamps stamps;

    Receipts(Database database, BlindIndex index, Stamps stamps) {
        this.database = database;
        this.index = index;
        this.stamps = stamps;
    }

    /** The code of a lead that has none yet. */
    ReceiptCode give(ArrearsLead lead) {
        ReceiptCode code = ReceiptCode.of(index.of(KIND, lead.id().toString()));
        database.update(
                GIVEN, code.hash(), lead.id(), lead.divisionPath(), stamps.now().at());
        return code;
    }

    /** The code that was given for a lead; empty when there was none, or when its key is gone. */
    Optional<ReceiptCode> given(ArrearsLead lead) {
        return database.one(OF_LEAD, row -> row.getString(1), lead.id())
                .flatMap(hash -> index.candidates(KIND, lead.id().toString()).stream()
                        .map(ReceiptCode::of)
                        .filter(code -> code.hash().equals(hash))
                        .findFirst());
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) */
    public UUID lead(ReceiptCode code) {
        return database.one(LEAD, row -> row.getObject(1, UUID.class), code.hash())
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }
}
