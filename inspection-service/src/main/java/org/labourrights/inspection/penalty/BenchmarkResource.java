package org.labourrights.inspection.penalty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.scope.Roles;

/** The discretion benchmark at the door. */
@Path("/api/inspection/v1/discretion-benchmarks")
@Tag(name = "Penalties", description = "行政处罚 Penalties within the discretion benchmark")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COUNTY_OFFICER,
    Roles.CITY_OFFICER,
    Roles.PROVINCE_OFFICER,
    Roles.INSPECTOR,
    Roles.INSPECTION_LEAD,
    Roles.AUDITOR,
    Roles.ADMIN
})
class BenchmarkResource {

    private final Benchmarks benchmarks;
    private final Clock clock;

    BenchmarkResource(Benchmarks benchmarks, Clock clock) {
        this.benchmarks = benchmarks;
        this.clock = clock;
    }

    /** The rows of one place and day. */
    @Schema(name = "DiscretionBenchmarks", description = "裁量基准 The rows that hold on a day")
    record BenchmarksView(LocalDate on, List<Benchmark> benchmarks) {}

    @GET
    @Operation(
            operationId = "listDiscretionBenchmarks",
            summary = "裁量基准 List the discretion benchmark",
            description = "某地某日有效的裁量基准及其法律依据。 What holds in a place on a day, with its legal basis.")
    @APIResponse(responseCode = "200", description = "裁量基准 The rows by type of violation")
    public BenchmarksView list(
            @QueryParam("division") @Nullable @Parameter(example = "150105") DivisionCode division,
            @QueryParam("on") @Nullable @Parameter(example = "2026-05-11") LocalDate on) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        return new BenchmarksView(day, benchmarks.of(division == null ? DivisionCode.CN : division, day));
    }
}
