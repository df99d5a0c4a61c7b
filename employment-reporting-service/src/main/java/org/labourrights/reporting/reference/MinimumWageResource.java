package org.labourrights.reporting.reference;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.AskedDivision;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

@Path("/api/reporting/v1/minimum-wages")
@RunOnVirtualThread
@Tag(name = "Reference 基础数据")
class MinimumWageResource {
    private final MinimumWages wages;
    private final AskedDivision askedDivision;
    private final Clock clock;

    MinimumWageResource(MinimumWages wages, AskedDivision askedDivision, Clock clock) {
        this.wages = wages;
        this.askedDivision = askedDivision;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @APIResponseSchema(value = MinimumWage.class, responseCode = "200", responseDescription = "最低工资标准 The minimum wage")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    @Operation(operationId = "findMinimumWage", summary = "最低工资标准 Minimum wage of a place of work on a day")
    public MinimumWage find(
            @QueryParam("division") @NotNull DivisionCode division, @QueryParam("on") @Nullable LocalDate on) {
        return wages.find(askedDivision.get(division).code(), on == null ? LocalDate.now(clock) : on)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }
}
