package org.labourrights.chassis.division;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** Divisions over HTTP. A service gives them an address by a subclass with a {@code @Path}. */
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public abstract class DivisionEndpoints {
    @Inject
    Divisions divisions;

    @GET
    @Authenticated
    @Operation(operationId = "listDivisions", summary = "行政区划下级 The divisions that report to one, CN unless told")
    public List<DivisionView> children(@QueryParam("reportingParent") @Nullable DivisionCode reportingParent) {
        DivisionCode parent = reportingParent == null ? DivisionCode.CN : reportingParent;
        return divisions.children(parent).stream().map(this::view).toList();
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(operationId = "getDivision", summary = "行政区划 One division with its reporting path")
    public DivisionView one(@PathParam("code") DivisionCode code) {
        return divisions.find(code).map(this::view).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    private DivisionView view(Division division) {
        return new DivisionView(
                division.code(),
                division.name(),
                divisions.fullName(division.code()),
                division.level(),
                divisions.reportingLevel(division.code()),
                division.parent(),
                division.reportingParent(),
                divisions.path(division.code()),
                division.source());
    }

    /**
     * @param level rank by code: 0 country, 1 province, 2 city, 3 county
     * @param reportingLevel rank in reporting; Dingzhou is a county by code and ranks as a city
     * @param path reporting path from the country down
     */
    public record DivisionView(
            DivisionCode code,
            String name,
            String fullName,
            int level,
            int reportingLevel,
            DivisionCode parent,
            DivisionCode reportingParent,
            String path,
            CodeSource source) {}
}
