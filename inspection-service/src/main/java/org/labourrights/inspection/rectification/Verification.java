package org.labourrights.inspection.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** What two inspectors found. */
@Schema(name = "RectificationVerification", description = "整改核查 What inspectors found")
record Verification(
        @Schema(description = "是否通过 Whether it is done", examples = "true") @NotNull
        Boolean passed,

        @Schema(description = "核查人员，不少于两人 At least two inspectors", examples = "[\"officer-7\", \"officer-9\"]")
        @NotNull
        @Size(min = 2, max = 10)
        List<@NotNull @Pattern(regexp = "[A-Za-z0-9._:@+-]{1,100}") String> officerIds,

        @Schema(description = "核查情况 What they found", examples = "已建立轮休制度并公示") @NotBlank @FreeText(min = 2, max = 1000)
        String explanation) {}
