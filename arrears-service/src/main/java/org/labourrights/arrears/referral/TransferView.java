package org.labourrights.arrears.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.kernel.transfer.ReadTransfers;
import org.labourrights.kernel.transfer.Transfer;
import org.labourrights.kernel.transfer.TransferState;

/** A transfer as both sides read it; the sentences are absent unless somebody asked for them with a purpose. */
@Schema(name = "LeadTransfer", description = "移送 An offer of a lead to another agency")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TransferView(
        UUID id,
        UUID leadId,
        @Schema(examples = "QX-152921-20260930-0001") String leadNo,
        @Schema(examples = "HRSS-150105") String toAgencyId,
        TransferReason reason,
        @Schema(examples = "用工地在赛罕区，由用工地部门办理") @Nullable String explanation,
        Instant requestedAt,
        DueDate confirmDueExplanation,
        TransferState state,
        @Nullable Instant answeredAt,
        @Schema(examples = "officer-150105-2") @Nullable String answeredBy,
        @Schema(examples = "已接收") @Nullable String note) {

    static TransferView of(Transfer transfer) {
        return of(transfer, false);
    }

    /** @param texts whether the reader may see what was written, see {@link ReadTransfers} */
    static TransferView of(Transfer transfer, boolean texts) {
        return new TransferView(
                transfer.id(),
                transfer.subject(),
                transfer.number(),
                transfer.toAgency(),
                TransferReason.valueOf(transfer.reason()),
                texts ? transfer.explanation().orElse(null) : null,
                transfer.offeredAt(),
                transfer.due(),
                transfer.state(),
                transfer.answeredAt().orElse(null),
                transfer.answeredBy().orElse(null),
                texts ? transfer.remark().orElse(null) : null);
    }
}
