package org.labourrights.inspection.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.kernel.document.DocumentState;
import org.labourrights.kernel.document.IssuedDocument;
import org.labourrights.kernel.document.ServiceMethod;
import org.labourrights.kernel.document.service.ProofOfService;

/** The papers of a case, without people. */
@Schema(name = "InspectionCaseDocuments", description = "案件文书 The papers of a case")
record CaseDocumentsView(UUID caseId, List<Paper> documents) {

    /** One paper. */
    @Schema(name = "InspectionCaseDocument", description = "文书 One paper")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Paper(
            UUID id,
            @Schema(examples = "CASE_PENALTY_NOTICE") String kind,
            String documentNo,
            String officialNo,
            DocumentState state,
            LocalDate issuedOn,
            @Nullable LocalDate servedOn,
            List<Proof> proofs) {
        static Paper of(IssuedDocument document, List<ProofOfService> proofs) {
            return new Paper(
                    document.id(),
                    document.kind(),
                    document.number(),
                    document.officialNumber(),
                    document.state(),
                    document.issuedOn(),
                    document.servedOn().orElse(null),
                    proofs.stream().map(Proof::of).toList());
        }
    }

    /** One attempt to serve it. */
    @Schema(name = "InspectionCaseServiceProof", description = "送达回证 One attempt to serve it")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Proof(
            UUID id,
            ServiceMethod method,
            boolean served,
            LocalDate servedOn,
            @Nullable LocalDate countsOn,
            boolean takenBack) {
        static Proof of(ProofOfService proof) {
            return new Proof(
                    proof.id(),
                    proof.method(),
                    proof.served(),
                    proof.on(),
                    proof.effectiveOn(),
                    proof.takenBack() != null);
        }
    }
}
