package org.labourrights.reporting.dispatch;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** A user unit (用工单位) and how many were dispatched to it at the end of the year. */
@Schema(name = "ReportingDispatchClient", description = "用工单位 A user unit of the agency")
public record DispatchClient(
        @NotNull UnifiedSocialCreditCode uscc,

        @NotNull @Min(0) @Max(9_999_999) @Schema(examples = "28")
        Integer dispatchedCount) {}
