package org.labourrights.inspection.casework;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the other agency says (回复). */
@Schema(name = "InspectionCaseTransferReply", description = "移送回复 Whether the other agency takes it")
record TransferReply(
        @NotNull Boolean accepted,
        @NotNull @Schema(examples = "2026-06-10") LocalDate repliedOn) {}
