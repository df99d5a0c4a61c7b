package org.labourrights.arrears.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.ConfidentialText;

/**
 * What the court said.
 *
 * @param nextCheckOn when somebody asks again; needed while the case is open
 */
@Schema(name = "LeadEnforcementProgress", description = "执行进展 What the court said")
record EnforcementProgress(
        @NotNull EnforcementState state,
        @Nullable @Schema(examples = "2026-11-09") LocalDate nextCheckOn,

        @NotBlank @ConfidentialText(max = 2000) @Schema(examples = "法院已冻结单位账户")
        String note) {}
