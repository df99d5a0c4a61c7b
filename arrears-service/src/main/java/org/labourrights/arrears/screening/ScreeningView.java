package org.labourrights.arrears.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;

/**
 * A screening as officers read it.
 *
 * @param orderDueOn last day on which the order could be obeyed
 */
@Schema(name = "CrimeScreening", description = "涉嫌犯罪筛查 A crime screening")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScreeningView(
        UUID id,
        @Schema(examples = "12") @Nullable Integer workerCount,
        @Schema(examples = "2") @Nullable Integer months,
        @Nullable Yuan singleAmount,
        Yuan amount,
        @Nullable Yuan localThresholdSingle,
        @Nullable Yuan localThresholdGroup,
        boolean orderServed,
        @Nullable LocalDate orderServedOn,
        @Nullable LocalDate orderDueOn,
        boolean absconded,
        boolean evidenceDestroyed,
        CrimeResult result,
        @Nullable CrimeBasis basis,
        Instant screenedAt,
        @Nullable CrimeDecision decision,
        @Nullable Instant decidedAt,
        @Schema(examples = "lead-152921-1") @Nullable String decidedBy) {}
