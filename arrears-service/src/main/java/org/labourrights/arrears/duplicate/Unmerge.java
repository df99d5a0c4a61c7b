package org.labourrights.arrears.duplicate;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/** Why a merge was wrong. */
@Schema(name = "LeadUnmerge", description = "撤销合并 Why a merge was wrong")
record Unmerge(
        @NotBlank @ConfidentialText(max = 2000) @Schema(examples = "两条线索并非同一单位，误作合并")
        String reason) {}
