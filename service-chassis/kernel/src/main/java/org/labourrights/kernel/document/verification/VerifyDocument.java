package org.labourrights.kernel.document.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.receipt.ReceiptCode;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.kernel.document.DocumentSteps;
import org.labourrights.kernel.document.Documents;

/** Tells whoever has the code of a document whether it is genuine and holds; in system scope, because they see no division. */
@ApplicationScoped
public class VerifyDocument {

    private final Documents documents;
    private final DocumentSteps steps;
    private final SystemScope system;

    VerifyDocument(Documents documents, DocumentSteps steps, SystemScope system) {
        this.documents = documents;
        this.steps = steps;
        this.system = system;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404): a guess, which the gateway counts */
    @Transactional
    public VerifiedDocument of(ReceiptCode code) {
        return system.call("document-verification", () -> documents
                .find(code)
                .map(document -> VerifiedDocument.of(document, steps.declared(document)))
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND"))));
    }
}
