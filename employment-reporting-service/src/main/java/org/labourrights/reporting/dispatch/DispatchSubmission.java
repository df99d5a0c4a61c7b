package org.labourrights.reporting.dispatch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.Yuan;

/**
 * Request: the report of a year.
 *
 * @param dispatchedCount all who are dispatched at the end of the year, the sum over the clients
 * @param feesIncome service fees of the year
 */
@Schema(name = "ReportingDispatchSubmission", description = "年度经营情况 What the agency reports of a year")
record DispatchSubmission(
        @NotNull @Min(0) @Max(9_999_999) @Schema(examples = "28")
        Integer dispatchedCount,

        @NotNull @Size(max = 5000) List<@NotNull @Valid DispatchClient> clients,

        @NotNull @Schema(examples = "336000.00") Yuan feesIncome) {}
