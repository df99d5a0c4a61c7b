package org.labourrights.arrears.closing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enforcement as officers read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LeadEnforcement", description = "强制执行跟踪 Follow-up of money that a court enforces")
record EnforcementView(
        UUID id,
        @Schema(examples = "（2026）内0105执123号") @Nullable String courtCaseNo,
        LocalDate appliedOn,
        LocalDate nextCheckOn,
        EnforcementState state) {

    static EnforcementView of(Enforcement enforcement) {
        return new EnforcementView(
                enforcement.id(),
                enforcement.courtCaseNo().orElse(null),
                enforcement.appliedOn(),
                enforcement.nextCheckOn(),
                enforcement.state());
    }
}
