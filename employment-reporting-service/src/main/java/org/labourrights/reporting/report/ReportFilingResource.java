package org.labourrights.reporting.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.CurrentLanguage;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.http.Versioned;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.idempotency.KeyedRequest;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.reporting.report.content.ReportContent;
import org.labourrights.reporting.report.content.ReportExamples;

/** What the enterprise does with its report. */
@Path("/api/reporting/v1/reports/{reportId}")
@Tag(name = "Reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReportFilingResource {

    private final DraftReport draft;
    private final SubmitReport submit;
    private final AmendReport amend;
    private final ReadReports read;
    private final ReportViews views;
    private final KeyedRequest keyed;
    private final CurrentLanguage language;

    ReportFilingResource(
            DraftReport draft,
            SubmitReport submit,
            AmendReport amend,
            ReadReports read,
            ReportViews views,
            KeyedRequest keyed,
            CurrentLanguage language) {
        this.draft = draft;
        this.submit = submit;
        this.amend = amend;
        this.read = read;
        this.views = views;
        this.keyed = keyed;
        this.language = language;
    }

    /** Replaces the document in preparation. */
    @PUT
    @Path("/draft")
    @RolesAllowed({Roles.ENT_REPORTER, Roles.ENT_ADMIN})
    @Idempotent(dryRun = true)
    @Operation(
            operationId = "replaceDraft",
            summary = "修改草稿 Replace the document in preparation",
            description = "替换草稿、退回后的更正稿或更正草稿的全部内容。 Replaces the whole document of a draft, of a correction "
                    + "after a return, or of an amendment.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "halfYear", value = ReportExamples.DOCUMENT)))
    @APIResponse(
            responseCode = "200",
            description = "报告 The report; ETag is its new version",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportView.class),
                            examples = @ExampleObject(name = "draft", value = ReportAnswers.DRAFT)))
    public RestResponse<ReportView> replace(
            @PathParam("reportId") UUID reportId,
            @BeanParam Precondition made,
            @NotNull @Valid ReportContent document) {
        return answer(draft.replace(reportId, made, document));
    }

    /** Files a version. */
    @POST
    @Path("/submission")
    @RolesAllowed({Roles.ENT_REPORTER, Roles.ENT_ADMIN})
    @Idempotent(dryRun = true)
    @Operation(
            operationId = "submitReport",
            summary = "报送报告 Submit the report",
            description = "报送请求中的报告正文；请求为空时报送草稿。格式错误返回 400，勾稽错误返回 422（errors 逐项给出位置），均不"
                    + "保存。提示（W-…）须由企业在 explanations 中说明，或由审核人员确认。内容与上次报送完全相同时返回 200 和 "
                    + "deduplicated=true。dryRun=true 只检查不保存。 Files the document of the request, or without one the "
                    + "document in preparation. Shape errors are 400, figures that do not fit together 422 with a pointer "
                    + "each; nothing is stored then. Warnings are explained in explanations or acknowledged by the "
                    + "officer. Exactly the document filed last is answered with 200 and deduplicated=true.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ReportContent.class),
                            examples = @ExampleObject(name = "halfYear", value = ReportExamples.DOCUMENT)))
    @APIResponse(
            responseCode = "201",
            description = "已报送 Filed; the receipt proves it, ETag is the report's new version",
            content =
                    @Content(
                            schema = @Schema(implementation = SubmissionReceipt.class),
                            examples = @ExampleObject(name = "receipt", value = ReportAnswers.RECEIPT)))
    @APIResponse(
            responseCode = "200",
            description = "内容与上次报送相同 The same document was filed before; its receipt",
            content =
                    @Content(
                            schema = @Schema(implementation = SubmissionReceipt.class),
                            examples = @ExampleObject(name = "receipt", value = ReportAnswers.RECEIPT)))
    public RestResponse<SubmissionReceipt> submit(
            @PathParam("reportId") UUID reportId,
            @BeanParam Precondition made,
            @QueryParam("channel")
                    @DefaultValue("API")
                    @Parameter(description = "报送方式 How the report comes in", example = "API")
                    SubmissionChannel channel,
            @Valid @Nullable ReportContent document) {
        Filing filing =
                submit.submit(reportId, made, document, channel, keyed.key().orElse("dry-run"));
        SubmissionReceipt receipt = views.receipt(filing, ReportResource.versionsPath(reportId), language.get());
        return RestResponse.ResponseBuilder.<SubmissionReceipt>create(
                        filing.deduplicated() ? RestResponse.Status.OK : RestResponse.Status.CREATED)
                .entity(receipt)
                .location(URI.create(ReportResource.PATH + reportId + "/receipt?reportVersion="
                        + filing.version().reportVersion()))
                .tag(Versioned.tag(filing.report().version()))
                .build();
    }

    /** Begins an amendment. */
    @POST
    @Path("/amendments")
    @RolesAllowed(Roles.ENT_ADMIN)
    @Idempotent(dryRun = true)
    @Operation(
            operationId = "amendReport",
            summary = "更正报告 Amend an accepted report",
            description = "企业管理员说明理由（至少 10 个字符）后起草新版本；新版本被接收前，原版本继续有效。 The enterprise's "
                    + "administrator gives a reason and prepares a new version; the version in force stays in force "
                    + "until the new one is accepted, and readable after it.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "reason", value = ReportAnswers.REASON)))
    @APIResponse(
            responseCode = "200",
            description = "更正草稿 The report in state AMENDMENT_DRAFT; ETag is its new version",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportView.class),
                            examples = @ExampleObject(name = "draft", value = ReportAnswers.DRAFT)))
    public RestResponse<ReportView> amend(
            @PathParam("reportId") UUID reportId, @BeanParam Precondition made, @NotNull @Valid ReasonGiven request) {
        return answer(amend.amend(reportId, made, request));
    }

    /** Gives an amendment up. */
    @POST
    @Path("/amendments/abandonment")
    @RolesAllowed(Roles.ENT_ADMIN)
    @Idempotent(dryRun = true)
    @Operation(
            operationId = "abandonAmendment",
            summary = "放弃更正 Give an amendment up",
            description = "放弃正在起草或已退回的更正，原已接收的版本继续有效。 Gives an amendment up that is being prepared or was "
                    + "returned; the accepted version stays in force.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "reason", value = ReportAnswers.REASON)))
    @APIResponse(
            responseCode = "200",
            description = "已接收 The report in state ACCEPTED; ETag is its new version",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportView.class),
                            examples = @ExampleObject(name = "report", value = ReportAnswers.REPORT)))
    public RestResponse<ReportView> abandon(
            @PathParam("reportId") UUID reportId, @BeanParam Precondition made, @NotNull @Valid ReasonGiven request) {
        return answer(amend.abandon(reportId, made, request));
    }

    /** Voids a report. */
    @POST
    @Path("/void")
    @RolesAllowed({Roles.ENT_REPORTER, Roles.ENT_ADMIN})
    @Idempotent(dryRun = true)
    @Operation(
            operationId = "voidReport",
            summary = "作废报告 Void a draft or a submitted report",
            description = "作废草稿，或尚未开始审核的报告；报告义务恢复为未报送。 Voids a draft, or a submitted report that nobody "
                    + "has taken up yet; the obligation stands as if nothing had been filed.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "reason", value = ReportAnswers.REASON)))
    @APIResponse(
            responseCode = "200",
            description = "已作废 The report in state VOIDED; ETag is its new version",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportView.class),
                            examples = @ExampleObject(name = "report", value = ReportAnswers.REPORT)))
    public RestResponse<ReportView> voidIt(
            @PathParam("reportId") UUID reportId, @BeanParam Precondition made, @NotNull @Valid ReasonGiven request) {
        return answer(amend.voidIt(reportId, made, request));
    }

    private RestResponse<ReportView> answer(EmploymentReport report) {
        ReportView view = read.one(report.id(), language.get());
        return Created.ok(report.version(), view);
    }
}
