package org.labourrights.reporting.risk;

import static org.labourrights.chassis.scope.Roles.AUDITOR;
import static org.labourrights.chassis.scope.Roles.CITY_OFFICER;
import static org.labourrights.chassis.scope.Roles.COUNTY_OFFICER;
import static org.labourrights.chassis.scope.Roles.PROVINCE_OFFICER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.kernel.directory.RiskLevel;
import org.labourrights.reporting.reference.ReportingPeriod;

/** The list that a liaison officer (定点联系人) works through: enterprises from BLUE up, and those of credit grade C. */
@Path("/api/reporting/v1/liaison-enterprises")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({COUNTY_OFFICER, CITY_OFFICER, PROVINCE_OFFICER, AUDITOR})
@Tag(name = "Risk", description = "Risk indicators, early warnings and their handling (风险监测预警)")
public class LiaisonResource {
    private final LiaisonRows rows;
    private final RiskPolicies policies;
    private final CurrentCaller caller;
    private final Clock clock;

    LiaisonResource(LiaisonRows rows, RiskPolicies policies, CurrentCaller caller, Clock clock) {
        this.rows = rows;
        this.policies = policies;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listLiaisonEnterprises",
            summary = "List a liaison officer's enterprises at risk (定点联系名单)",
            description =
                    "Enterprises whose liaison officer the caller or the named user is, from level BLUE up or with credit "
                            + "grade C, with what that asks for and until when.")
    @APIResponse(responseCode = "200", description = "One page of enterprises")
    public Page<LiaisonView> list(
            @QueryParam("liaisonOfficerId")
                    @Parameter(
                            description = "User id of the liaison officer; without it the caller",
                            example = "county-150105")
                    @Size(min = 1, max = 100)
                    @Nullable
                    String officer,
            @BeanParam PageRequest page) {
        String of = officer == null ? caller.get().subject() : officer;
        return page.of(
                        rows.of(of, page),
                        row -> List.of(row.divisionPath(), row.id().toString()))
                .map(this::view);
    }

    private LiaisonView view(LiaisonRows.Listed row) {
        DivisionCode division = DivisionCode.ofPath(row.divisionPath());
        LocalDate today = LocalDate.now(clock);
        List<String> actions = new ArrayList<>();
        if (row.heldLevel() != RiskLevel.GREEN) {
            actions.addAll(policies.reaction(row.heldLevel(), division, today).actions());
        }
        if (row.creditC()) {
            actions.addAll(policies.creditLevelC(division, today));
        }
        return new LiaisonView(
                row.uscc(),
                row.name(),
                division,
                row.heldLevel(),
                row.period(),
                row.creditC(),
                List.copyOf(actions),
                dueOn(row),
                row.warningId());
    }

    /** What no warning asks for by a day of its own is to be done by the end of the next period. */
    private static @Nullable LocalDate dueOn(LiaisonRows.Listed row) {
        if (row.dueOn() != null || row.period() == null || row.heldLevel() == RiskLevel.GREEN) {
            return row.dueOn();
        }
        return ReportingPeriod.parse(row.period()).next().end();
    }
}
