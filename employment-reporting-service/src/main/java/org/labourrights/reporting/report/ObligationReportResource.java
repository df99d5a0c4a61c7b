package org.labourrights.reporting.report;

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
import java.util.List;
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
import org.labourrights.chassis.http.CurrentLanguage;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.reporting.report.content.ReportContent;
import org.labourrights.reporting.report.content.ReportExamples;

/** Where the report of an obligation begins. */
@Path("/api/reporting/v1/obligations/{obligationId}/reports")
@Tag(name = "Reports", description = "用工情况报告 Employment reports: draft, submission, review, versions, receipts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ObligationReportResource {

    private final DraftReport draft;
    private final ReportViews views;
    private final CurrentLanguage language;

    ObligationReportResource(DraftReport draft, ReportViews views, CurrentLanguage language) {
        this.draft = draft;
        this.views = views;
        this.language = language;
    }

    /** Begins a report. */
    @POST
    @RolesAllowed({Roles.ENT_REPORTER, Roles.ENT_ADMIN})
    @Idempotent(dryRun = true)
    @ResponseStatus(201)
    @Operation(
            operationId = "draftReport",
            summary = "起草报告 Draft the report of an obligation",
            description = "为报告义务建立草稿；每项义务同时只有一份有效报告。草稿的格式必须正确，勾稽关系在报送时检查。 "
                    + "Begins the one active report of an obligation. A draft must have the right shape; its figures "
                    + "are checked when it is submitted. 409 names the active report if there is one.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "halfYear", value = ReportExamples.DOCUMENT)))
    @APIResponse(
            responseCode = "201",
            description = "草稿 The draft; Location names it, ETag is its version",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportView.class),
                            examples = @ExampleObject(name = "draft", value = ReportAnswers.DRAFT)))
    public RestResponse<ReportView> draft(
            @PathParam("obligationId") UUID obligationId, @NotNull @Valid ReportContent document) {
        EmploymentReport report = draft.begin(obligationId, document);
        return Created.at(
                ReportResource.PATH + report.id(), report.version(), views.report(report, List.of(), language.get()));
    }
}
