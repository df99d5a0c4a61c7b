package org.labourrights.inspection.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** Other words for a publication. */
@Schema(name = "PublicationChange", description = "更正公布内容 Other words for a publication")
record PublicationChange(
        @NotNull @Valid PublicationContent content,

        @Schema(description = "更正理由 Why", examples = "处理决定经复议变更") @NotBlank @FreeText(min = 2, max = 300)
        String reason) {}
