package org.labourrights.inspection.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.kernel.document.Documents;
import org.labourrights.kernel.document.IssuedDocument;
import org.labourrights.kernel.document.TakeBack;
import org.labourrights.kernel.document.print.PrintedDocument;
import org.labourrights.kernel.document.service.DocumentService;
import org.labourrights.kernel.document.service.ProofsOfService;
import org.labourrights.kernel.document.service.ServeDocument;
import org.labourrights.kernel.person.UnmaskPurpose;

/** Serves the papers of a case and hands them out. */
@ApplicationScoped
@Transactional
class CasePapers {

    private final InspectionCases cases;
    private final Documents documents;
    private final ServeDocument serve;
    private final ProofsOfService proofs;
    private final PersonalDataAccess access;

    CasePapers(
            InspectionCases cases,
            Documents documents,
            ServeDocument serve,
            ProofsOfService proofs,
            PersonalDataAccess access) {
        this.cases = cases;
        this.documents = documents;
        this.serve = serve;
        this.proofs = proofs;
        this.access = access;
    }

    InspectionCase serve(UUID id, UUID documentId, Precondition made, DocumentService service) {
        InspectionCase one = cases.handled(id, made);
        serve.serve(of(one, documentId).id(), service);
        return one;
    }

    InspectionCase takeBack(UUID id, UUID documentId, UUID proofId, Precondition made, TakeBack why) {
        InspectionCase one = cases.handled(id, made);
        serve.takeBack(of(one, documentId).id(), proofId, why);
        return one;
    }

    CaseDocumentsView list(UUID id) {
        InspectionCase one = cases.get(id);
        return new CaseDocumentsView(
                id,
                documents.of(one.id()).stream()
                        .map(each -> CaseDocumentsView.Paper.of(each, proofs.of(each)))
                        .toList());
    }

    /**
     * The paper, for the agency that handles the case; it may name people, so the reading is recorded.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-FORBIDDEN} (403)
     */
    PrintedDocument content(UUID id, UUID documentId, UnmaskPurpose purpose) {
        InspectionCase one = cases.get(id);
        if (!cases.handles(one)) {
            throw new ProblemException(Problem.of("E-FORBIDDEN"));
        }
        IssuedDocument paper = of(one, documentId);
        access.record(paper.number(), paper.divisionPath(), Set.of("document"), purpose.recorded());
        return documents.content(paper.id());
    }

    private IssuedDocument of(InspectionCase one, UUID documentId) {
        return documents
                .find(documentId)
                .filter(each -> each.subject().equals(one.id()))
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }
}
