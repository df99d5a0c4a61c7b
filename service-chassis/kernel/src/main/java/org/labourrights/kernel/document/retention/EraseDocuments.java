package org.labourrights.kernel.document.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.sql.Database;
import org.labourrights.kernel.document.DocumentSteps;
import org.labourrights.kernel.person.retention.PersonalDataErased;

/**
 * People, their words and the papers go with the retention of a subject (个人信息保护法 §§19, 47): who signed, took or refused
 * a document and who saw it, why a record was wrong, and the PDF. Numbers, days, states and hashes stay, so that whoever
 * holds the paper can still check it.
 */
@ApplicationScoped
public class EraseDocuments {

    private static final List<String> WORDS = List.of(
            "UPDATE proof_of_service SET received_by = NULL, refusal = NULL, witnesses = NULL, taken_back_reason = NULL,"
                    + " erased_at = ? WHERE document_id = ANY (?) AND erased_at IS NULL",
            "UPDATE document_signature SET signer = NULL, refusal = NULL, taken_back_reason = NULL, erased_at = ?"
                    + " WHERE document_id = ANY (?) AND erased_at IS NULL");

    private static final String PAPERS = "DELETE FROM document_content WHERE document_id = ANY (?)";

    private final DocumentSteps steps;
    private final Database database;
    private final Clock clock;

    EraseDocuments(DocumentSteps steps, Database database, Clock clock) {
        this.steps = steps;
        this.database = database;
        this.clock = clock;
    }

    void forget(@Observes PersonalDataErased erased) {
        of(erased.family(), erased.subject());
    }

    /**
     * For a subject whose people are none of the kernel's; otherwise the kernel does so by itself. In the reach of whoever
     * calls, a job in system scope.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void of(String family, UUID subject) {
        List<UUID> erased = steps.erased(family, subject);
        if (!erased.isEmpty()) {
            WORDS.forEach(each -> database.update(each, clock.instant(), erased));
            database.update(PAPERS, erased);
        }
    }
}
