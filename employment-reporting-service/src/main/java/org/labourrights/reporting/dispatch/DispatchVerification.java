package org.labourrights.reporting.dispatch;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.FreeText;

/**
 * Request: the result of the verification.
 *
 * @param findings what is to be rectified; with UNQUALIFIED only
 */
@Schema(name = "ReportingDispatchVerification", description = "年度核验 The result of the yearly verification")
record DispatchVerification(
        @NotNull Result result,

        @Nullable
        @FreeText(min = 10, max = 1000, problem = DispatchProblem.REPORT)
        @Schema(examples = "注册资本证明过期，未提供经营场所证明")
        String findings) {

    /** 核验结果. */
    @Schema(name = "ReportingDispatchResult")
    enum Result {
        /** 合格. */
        QUALIFIED,
        /** 不合格. */
        UNQUALIFIED
    }
}
