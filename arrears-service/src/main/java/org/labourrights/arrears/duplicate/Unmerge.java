package org.labourrights.arrears.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a merge was wrong. */
@Schema(name = "LeadUnmerge", description = "撤销合并 Why a merge was wrong")
record Unmerge(
        @NotBlank @Size(max = 2000) @Schema(examples = "两条线索并非同一单位，误作合并")
        String reason) {}
