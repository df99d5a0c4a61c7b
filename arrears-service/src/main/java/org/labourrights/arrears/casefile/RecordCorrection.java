package org.labourrights.arrears.casefile;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/** What a record should have said. */
@Schema(name = "HandlingRecordCorrection", description = "更正办理记录 What a record should have said, and why it did not")
record RecordCorrection(
        @NotBlank @ConfidentialText(max = 2000) @Schema(examples = "已向单位核实2026年5月至7月工资台账")
        String text,

        @NotBlank @ConfidentialText(max = 500) @Schema(description = "更正原因 Why it was wrong", examples = "月份写错")
        String reason) {}
