package org.labourrights.reporting.cadence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.division.AskedDivision;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.reporting.reference.Cadence;

/** Transition plans of {@code report.cadence} at the door. */
@Path("/api/reporting/v1/cadence-plan")
@Tag(name = "Policies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CadencePlanResource {

    /** As far ahead as a policy row may begin. */
    private static final int YEARS_AHEAD = 5;

    private final PlanCadence plan;
    private final AskedDivision askedDivision;
    private final Clock clock;

    CadencePlanResource(PlanCadence plan, AskedDivision askedDivision, Clock clock) {
        this.plan = plan;
        this.askedDivision = askedDivision;
        this.clock = clock;
    }

    /** The periods that would be owed, each day once, and the days on which the change is possible. */
    @GET
    @RolesAllowed({Roles.ADMIN, Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "planCadence",
            summary = "报告频次调整预览 What is owed if the cadence changes",
            description = "调整只能在报告期结束时生效；不保存任何内容。 A cadence changes at the end of a period, so that every day is owed "
                    + "exactly once; nothing is stored. Store the change with POST /policies, key report.cadence.")
    public CadencePlan plan(
            @QueryParam("division") @NotNull DivisionCode division,
            @QueryParam("cadence") @NotNull Cadence cadence,
            @QueryParam("from") @NotNull LocalDate from) {
        LocalDate today = LocalDate.now(clock);
        if (from.isBefore(today) || from.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new ProblemException(Problem.of("E-PARAMETER", List.of(FieldProblem.of("?from", "E-CADENCE-DAY"))));
        }
        return plan.plan(askedDivision.get(division).code(), cadence, from);
    }
}
