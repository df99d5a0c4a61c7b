package org.labourrights.arrears.assignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;
import org.labourrights.kernel.assignment.HandoverReason;

/** To whom a lead is handed over, and why. */
@Schema(name = "LeadHandover", description = "承办人交接 Another officer answers for the lead")
record Handover(
        @NotNull @Valid Assignment to,
        @NotNull HandoverReason reason,

        @NotBlank
        @ConfidentialText(max = 2000)
        @Schema(description = "交接说明 What the next officer must know", examples = "已约单位负责人周四面谈")
        String note) {}
