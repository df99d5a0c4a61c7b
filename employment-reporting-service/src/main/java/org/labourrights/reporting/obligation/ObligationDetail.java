package org.labourrights.reporting.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.time.DueDate;

/** One obligation with all that explains it. */
@Schema(name = "ReportingObligation", description = "报告义务 One obligation with the explanation of its due date")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ObligationDetail(
        @JsonUnwrapped ObligationView obligation,

        @Schema(description = "截止日的计算过程 How the due date came about: trigger, length, days skipped and why")
        DueDate dueExplanation,

        @Schema(description = "逾期前最后一日 Last day before it is overdue; later than dueOn while a correction runs")
        LocalDate lastDueOn,

        @Schema(description = "计入时限的报送日 Filing by which timeliness is judged") @Nullable
        LocalDate judgedFilingOn,

        @Schema(description = "补正截止日 End of the correction window") @Nullable
        LocalDate correctionDueOn,

        @Schema(description = "免报原因 Why the report need not be filed", examples = "停业整顿，报告期内无用工") @Nullable
        String exemptReason,

        @Schema(description = "所依据的政策行 Policy rows it was planned under, by key")
        Map<String, UUID> policyRows,

        @Schema(description = "版本 Version, as in the ETag", examples = "1")
        long version) {}
