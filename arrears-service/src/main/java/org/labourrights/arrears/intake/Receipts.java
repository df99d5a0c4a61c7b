package org.labourrights.arrears.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.chassis.privacy.BlindIndex;
import org.labourrights.chassis.privacy.FieldCipher;
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

    private static final String OF_LEAD = "SELECT code_hash, code FROM lead_receipt WHERE lead_id = ?";
    private static final String KIND = "lead-receipt";

    private final Database database;
    private final BlindIndex index;
    private final FieldCipher cipher;
    private final Stamps stamps;

    Receipts(Database database, BlindIndex index, FieldCipher cipher, Stamps stamps) {
        this.database = database;
        this.index = index;
        this.cipher = cipher;
        this.stamps = stamps;
    }

    /** The code of a lead that has none yet. */
    ReceiptCode give(ArrearsLead lead) {
        ReceiptCode code = ReceiptCode.of(index.of(KIND, lead.id().toString()));
        database.update(
                GIVEN, code.hash(), lead.id(), lead.divisionPath(), stamps.now().at());
        return code;
    }

    /** The code that was given for a lead; empty when there was none. */
    Optional<ReceiptCode> given(ArrearsLead lead) {
        return database.one(OF_LEAD, row -> new Given(row.getString(1), row.getString(2)), lead.id())
                .flatMap(given -> given.kept() == null
                        ? made(lead.id().toString(), given.hash()).map(ReceiptCode::of)
                        : Optional.of(new ReceiptCode(cipher.decrypt(given.kept()))));
    }

    /** @param kept the code, encrypted, once another index key would make another one; null before */
    private record Given(String hash, @Nullable String kept) {}

    /** Id of the index key that makes the code of a lead; empty when it is gone. */
    Optional<String> keyOf(String lead, String hash) {
        return made(lead, hash).flatMap(BlindIndex::keyOf);
    }

    /**
     * The code of a lead as it is kept when its key goes.
     *
     * @throws IllegalStateException when it is gone
     */
    String kept(String lead, String hash) {
        return made(lead, hash)
                .map(index -> cipher.encrypt(ReceiptCode.of(index).value()))
                .orElseThrow(() -> new IllegalStateException("no key makes the code of this receipt"));
    }

    private Optional<String> made(String lead, String hash) {
        return index.candidates(KIND, lead).stream()
                .filter(candidate -> ReceiptCode.of(candidate).hash().equals(hash))
                .findFirst();
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) */
    public UUID lead(ReceiptCode code) {
        return database.one(LEAD, row -> row.getObject(1, UUID.class), code.hash())
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }
}
