package org.labourrights.chassis.reference;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.AskedDivision;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** The directory of agencies over HTTP. A service gives it an address by a subclass with a {@code @Path}. */
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public abstract class AgencyEndpoints {
    @Inject
    Agencies agencies;

    @Inject
    AskedDivision askedDivision;

    @GET
    @Authenticated
    @Operation(operationId = "listAgencies", summary = "机关名录 Agencies in office, by reporting path and kind")
    public Page<Agency> list(
            @Parameter(description = "所在区划（含下级） In this division or below", example = "150100")
                    @QueryParam("division")
                    @Nullable
                    DivisionCode division,
            @Parameter(description = "机关类型 Of this kind", example = "HRSS") @QueryParam("agencyType") @Nullable
                    AgencyType type,
            @Parameter(description = "在该日设立的，缺省为今日 In office on this day, today unless told", example = "2026-12-01")
                    @QueryParam("on")
                    @Nullable
                    LocalDate on,
            @BeanParam PageRequest page) {
        return agencies.page(
                division == null ? null : askedDivision.get(division).code(), type, on, page);
    }

    @GET
    @Path("/{agencyId}")
    @Authenticated
    @Operation(operationId = "getAgency", summary = "机关 One agency, also one that was ended")
    public Agency one(@PathParam("agencyId") String agencyId) {
        return agencies.find(agencyId).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }
}
