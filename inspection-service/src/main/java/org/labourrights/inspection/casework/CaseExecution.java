package org.labourrights.inspection.casework;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a decision was carried out. */
@Schema(name = "InspectionCaseExecution", description = "执行情况 How it was carried out")
record CaseExecution(
        @NotNull Kind kind,
        @NotNull @Schema(examples = "2026-07-01") LocalDate on) {

    /** 执行方式. */
    @Schema(name = "InspectionCaseExecutionKind")
    enum Kind {
        /** The party did it (自动履行). */
        PERFORMED,
        /** The court was asked (申请强制执行). */
        COURT_APPLIED,
        /** The court did it (法院执行完毕). */
        COURT_ENFORCED;

        /** Whether nothing is left to do. */
        boolean done() {
            return this != COURT_APPLIED;
        }
    }
}
