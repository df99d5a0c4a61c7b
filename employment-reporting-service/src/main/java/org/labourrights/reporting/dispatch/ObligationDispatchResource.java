package org.labourrights.reporting.dispatch;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.scope.Roles;

/** Where the annual report of a dispatch agency is filed. */
@Path("/api/reporting/v1/obligations/{obligationId}/dispatch-reports")
@Tag(name = "Dispatch")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ObligationDispatchResource {

    private final FileDispatchReport fileDispatchReport;

    ObligationDispatchResource(FileDispatchReport fileDispatchReport) {
        this.fileDispatchReport = fileDispatchReport;
    }

    @POST
    @Idempotent(dryRun = true)
    @RolesAllowed({Roles.ENT_REPORTER, Roles.ENT_ADMIN})
    @Operation(
            operationId = "fileDispatchReport",
            summary = "报送劳务派遣年度报告 File the annual dispatch report",
            description = "劳务派遣机构每年 3 月 31 日前报送上一年度经营情况，只填人数和金额。 A dispatch agency reports on the past "
                    + "year by 31 March; counts and amounts only.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "year", value = DispatchExamples.SUBMISSION)))
    @APIResponse(
            responseCode = "201",
            description = "已报送 Filed; Location names it, ETag its version",
            content = @Content(schema = @Schema(implementation = DispatchReportView.class)))
    @ResponseStatus(201)
    public RestResponse<DispatchReportView> submit(
            @PathParam("obligationId") UUID obligationId, @NotNull @Valid DispatchSubmission submission) {
        AnnualDispatchReport report = fileDispatchReport.file(obligationId, submission);
        return Created.at(
                DispatchReportResource.PATH + "/" + report.id(), report.version(), DispatchReportView.of(report));
    }
}
