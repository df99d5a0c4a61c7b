package org.labourrights.inspection.publication;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/** What the enterprise objects to a publication. */
@Schema(name = "PublicationObjection", description = "对公布的异议 What the enterprise objects")
record PublicObjection(
        @Schema(description = "异议内容，加密保存 What it says; kept encrypted", examples = "金额已在公布前付清")
        @NotBlank
        @ConfidentialText(min = 2, max = 2000)
        String statement) {}
