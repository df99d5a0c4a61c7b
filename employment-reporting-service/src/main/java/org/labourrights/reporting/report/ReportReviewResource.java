package org.labourrights.reporting.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.CurrentLanguage;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.scope.Roles;

/** What the recipient bureau does with a report. */
@Path("/api/reporting/v1/reports/{reportId}")
@Tag(name = "Reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
@RunOnVirtualThread
public class ReportReviewResource {

    private final ReviewReport review;
    private final AcceptReport accept;
    private final ReadReports read;
    private final CurrentLanguage language;

    ReportReviewResource(ReviewReport review, AcceptReport accept, ReadReports read, CurrentLanguage language) {
        this.review = review;
        this.accept = accept;
        this.read = read;
        this.language = language;
    }

    /** Takes a report up. */
    @POST
    @Path("/review")
    @Consumes(MediaType.WILDCARD)
    @Idempotent(dryRun = true)
    @Operation(
            operationId = "reviewReport",
            summary = "开始审核 Take a submitted report up",
            description = "接收机关的经办人开始审核；此后企业不能再作废。 An officer of the recipient takes the report up; from now "
                    + "on the enterprise cannot void it.")
    @APIResponse(
            responseCode = "200",
            description = "审核中 The report in state UNDER_REVIEW; ETag is its new version",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportView.class),
                            examples = @ExampleObject(name = "report", value = ReportAnswers.REPORT)))
    public RestResponse<ReportView> review(@PathParam("reportId") UUID reportId, @BeanParam Precondition made) {
        return answer(review.takeUp(reportId, made));
    }

    /** Accepts a report. */
    @POST
    @Path("/acceptance")
    @Idempotent(dryRun = true)
    @Operation(
            operationId = "acceptReport",
            summary = "接收报告 Accept a report",
            description = "接收审核中的版本。企业没有说明的提示须逐项确认。同一事务内：报告义务完成，台账更新，风险指标重算。 Accepts "
                    + "the version under review. Warnings that the enterprise did not explain must be acknowledged. In "
                    + "one transaction the obligation is fulfilled, the base ledger updated and the risk recomputed.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "acceptance", value = ReportAnswers.ACCEPTANCE)))
    @APIResponse(
            responseCode = "200",
            description = "已接收 The report in state ACCEPTED; ETag is its new version",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportView.class),
                            examples = @ExampleObject(name = "report", value = ReportAnswers.REPORT)))
    public RestResponse<ReportView> accept(
            @PathParam("reportId") UUID reportId,
            @BeanParam Precondition made,
            @Valid @Nullable ReportAcceptance request) {
        return answer(accept.accept(reportId, made, request == null ? ReportAcceptance.PLAIN : request));
    }

    /** Returns a report. */
    @POST
    @Path("/return")
    @Idempotent(dryRun = true)
    @Operation(
            operationId = "returnReport",
            summary = "退回报告 Return a report for correction",
            description = "至少给出一个退回原因。更正期限按政策参数 report.returnCorrectionDays（默认 5 个工作日）计算；期限内更正的，"
                    + "仍以首次报送日判断是否按期。 Needs at least one reason. A correction within the window of policy "
                    + "report.returnCorrectionDays keeps the timeliness of the first submission.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "return", value = ReportAnswers.RETURN)))
    @APIResponse(
            responseCode = "200",
            description = "已退回 The report in state RETURNED with its correction due date; ETag is its new version",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportView.class),
                            examples = @ExampleObject(name = "report", value = ReportAnswers.REPORT)))
    public RestResponse<ReportView> giveBack(
            @PathParam("reportId") UUID reportId, @BeanParam Precondition made, @NotNull @Valid ReportReturn request) {
        return answer(review.giveBack(reportId, made, request));
    }

    private RestResponse<ReportView> answer(EmploymentReport report) {
        ReportView view = read.one(report.id(), language.get());
        return Created.ok(report.version(), view);
    }
}
