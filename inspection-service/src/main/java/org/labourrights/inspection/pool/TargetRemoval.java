package org.labourrights.inspection.pool;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** Why an enterprise need not be inspected. */
@Schema(name = "PoolTargetRemoval", description = "移出检查对象池 Why it leaves the pool without an inspection")
record TargetRemoval(
        @Schema(description = "移出理由 Why", examples = "企业已注销") @NotBlank @FreeText(min = 2, max = 300)
        String reason) {}
