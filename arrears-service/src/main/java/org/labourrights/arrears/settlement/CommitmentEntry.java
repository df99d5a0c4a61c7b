package org.labourrights.arrears.settlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A promise of payment as it is recorded. */
@Schema(name = "LeadCommitmentEntry", description = "支付承诺登记 A promise of payment")
record CommitmentEntry(
        @NotNull @Schema(examples = "2026-09-01") LocalDate promisedOn,
        @NotNull @Valid @Size(min = 1, max = 36) List<@NotNull InstallmentEntry> installments) {}
