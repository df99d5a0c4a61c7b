package org.labourrights.inspection.credit;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.FreeText;

/** What a record says is put right; what is left out stays. */
@Schema(name = "CreditAmendment", description = "更正信用记录 What a record says is put right; what is left out stays")
record CreditAmendment(
        @Nullable @FreeText(min = 2, max = 500) @Schema(description = "事实 The fact")
        String fact,

        @Nullable @FreeText(min = 2, max = 300) @Schema(description = "依据 Law or document")
        String basis,

        @Nullable @Schema(description = "有效期至 Last day") LocalDate validTo,

        @Schema(description = "更正理由 Why", examples = "事实表述有误") @NotBlank @FreeText(min = 2, max = 300)
        String reason) {}
