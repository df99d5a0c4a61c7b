package org.labourrights.arrears.closing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A court enforces what is owed.
 *
 * @param courtCaseNo number of the enforcement case
 * @param nextCheckOn when somebody asks the court again
 */
@Schema(name = "LeadEnforcementEntry", description = "强制执行登记 A court enforces what is owed")
record EnforcementEntry(
        @NotNull
        @Size(min = 4, max = 64)
        @Pattern(regexp = "[（）()〔〕0-9A-Za-z\\u4e00-\\u9fff-]+")
        @Schema(examples = "（2026）内0105执123号")
        String courtCaseNo,

        @NotNull @Schema(examples = "2026-09-01") LocalDate appliedOn,
        @NotNull @Schema(examples = "2026-10-09") LocalDate nextCheckOn) {}
