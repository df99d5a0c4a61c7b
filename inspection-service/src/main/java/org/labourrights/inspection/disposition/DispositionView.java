package org.labourrights.inspection.disposition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.kernel.document.IssuedDocument;
import org.labourrights.kernel.document.ServiceMethod;
import org.labourrights.kernel.document.service.ProofOfService;

/** A disposition as officers see it. */
@Schema(name = "Disposition", description = "处置 What an agency did about an enterprise")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DispositionView(
        UUID id,

        @Schema(description = "文书编号 Number of its document", examples = "TSH-150105-2026-00001")
        String dispositionNo,

        DispositionType type,
        UnifiedSocialCreditCode uscc,
        DivisionCode divisionCode,
        String agencyId,
        List<String> jointAgencyIds,
        @Nullable UUID findingId,
        @Nullable UUID taskId,

        @Schema(description = "承办人 Officer who has to do it") @Nullable
        String ownerId,

        String matter,
        LocalDate issuedOn,
        @Nullable LocalDate dueOn,

        @Schema(description = "送达日 Day from which it counts as served") @Nullable
        LocalDate servedOn,

        @Schema(description = "送达记录，仅单条查询返回 How it was served; shown with one alone") @Nullable
        List<Service> services,

        DispositionState state,
        @Nullable String result,

        @Schema(description = "撤回理由 Why it was taken back") @Nullable
        String withdrawalReason,

        long version) {

    /** One attempt to serve it; who took it is not shown. */
    @Schema(name = "DispositionService", description = "送达记录 One attempt to serve it")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Service(
            UUID id,
            ServiceMethod method,

            @Schema(description = "是否送达 Whether it was served, or refused")
            boolean served,

            LocalDate deliveredOn,
            @Nullable LocalDate servedOn,
            Instant recordedAt,
            String recordedBy,

            @Schema(description = "是否已撤销 Whether the record was wrong and was taken back")
            boolean takenBack) {
        static Service of(ProofOfService proof) {
            return new Service(
                    proof.id(),
                    proof.method(),
                    proof.served(),
                    proof.on(),
                    proof.effectiveOn(),
                    proof.recordedAt(),
                    proof.recordedBy(),
                    proof.takenBack() != null);
        }
    }

    static DispositionView of(Disposition one, @Nullable IssuedDocument paper, @Nullable List<ProofOfService> proofs) {
        return new DispositionView(
                one.id(),
                one.dispositionNo(),
                one.type(),
                one.uscc(),
                one.division(),
                one.agencyId(),
                one.jointAgencyIds(),
                one.findingId(),
                one.taskId(),
                one.ownerId(),
                one.matter(),
                one.issuedOn(),
                one.dueOn(),
                paper == null ? null : paper.serviceEffectiveOn().orElse(null),
                proofs == null ? null : proofs.stream().map(Service::of).toList(),
                one.state(),
                one.result(),
                one.withdrawnReason(),
                one.version());
    }
}
