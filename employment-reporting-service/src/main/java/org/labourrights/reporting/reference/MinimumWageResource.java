package org.labourrights.reporting.reference;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

@Path("/api/reporting/v1/minimum-wages")
@RunOnVirtualThread
@Tag(name = "Reference 基础数据")
class MinimumWageResource {
    private final MinimumWages wages;
    private final Divisions divisions;
    private final Clock clock;

    MinimumWageResource(MinimumWages wages, Divisions divisions, Clock clock) {
        this.wages = wages;
        this.divisions = divisions;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Operation(operationId = "findMinimumWage", summary = "最低工资标准 Minimum wage of a place of work on a day")
    public MinimumWage find(
            @QueryParam("division") @NotNull DivisionCode division, @QueryParam("on") @Nullable LocalDate on) {
        if (divisions.find(division).isEmpty()) {
            throw new ProblemException(Problem.of("E-PARAMETER", List.of(FieldProblem.of("?division", "E-DIVISION"))));
        }
        return wages.find(division, on == null ? LocalDate.now(clock) : on)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }
}
