package org.labourrights.reporting.layoff;

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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.scope.Roles;

/** The steps of a layoff over HTTP, in the order of the procedure. */
@Path("/api/reporting/v1/layoff-plans/{layoffPlanId}")
@Tag(name = "Layoffs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.ENT_REPORTER, Roles.ENT_ADMIN, Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
class LayoffStepResource {

    private final AdvanceLayoff advance;

    LayoffStepResource(AdvanceLayoff advance) {
        this.advance = advance;
    }

    @POST
    @Path("/notice")
    @Idempotent
    @Operation(
            operationId = "recordLayoffNotice",
            summary = "说明情况 Record the notice",
            description = "向工会或者全体职工说明情况之日；方案开始日须在其后满 30 日（最短等待期，不顺延）。 The "
                    + "day on which the situation was explained to the union or all staff. The start must lie "
                    + "at least thirty natural days later; a minimum waiting period is not rolled.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "step", value = LayoffExamples.STEP)))
    @APIResponse(responseCode = "200", description = "裁员方案 The plan; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<LayoffPlanView> notice(
            @PathParam("layoffPlanId") UUID planId, @BeanParam Precondition made, @NotNull @Valid LayoffStep step) {
        return answer(advance.noticeGiven(planId, made, step));
    }

    @POST
    @Path("/opinion")
    @Idempotent
    @Operation(
            operationId = "recordLayoffOpinion",
            summary = "听取意见 Record that opinions were heard",
            description = "听取工会或者职工意见之日。 The day on which the union or the staff were heard.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "step", value = LayoffExamples.STEP)))
    @APIResponse(responseCode = "200", description = "裁员方案 The plan; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<LayoffPlanView> opinion(
            @PathParam("layoffPlanId") UUID planId, @BeanParam Precondition made, @NotNull @Valid LayoffStep step) {
        return answer(advance.opinionHeard(planId, made, step));
    }

    @POST
    @Path("/report")
    @Idempotent
    @Operation(
            operationId = "reportLayoffPlan",
            summary = "报告人社部门 Report the plan to the authority",
            description = "实施之前向人社部门报告方案和意见；次日起每日一报。企业网上报告以当日为准，纸质报告由部门登记收到日。 "
                    + "Before the first day of the layoff. From the next day on the bureau reports daily. An "
                    + "enterprise reports as of today; the bureau enters the day on which paper came in.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "step", value = LayoffExamples.STEP)))
    @APIResponse(responseCode = "200", description = "裁员方案 The plan; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<LayoffPlanView> report(
            @PathParam("layoffPlanId") UUID planId, @BeanParam Precondition made, @NotNull @Valid LayoffStep step) {
        return answer(advance.reported(planId, made, step));
    }

    @POST
    @Path("/implementation")
    @Idempotent
    @Operation(
            operationId = "startLayoff",
            summary = "开始实施 Record the start",
            description = "不早于方案的开始日；达到法定标准的方案须先报告，未达到的可直接实施。 Not before the start "
                    + "that the plan announces. A plan that meets the threshold is reported first; one below it may "
                    + "begin without.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "step", value = LayoffExamples.STEP)))
    @APIResponse(responseCode = "200", description = "裁员方案 The plan; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<LayoffPlanView> implementation(
            @PathParam("layoffPlanId") UUID planId, @BeanParam Precondition made, @NotNull @Valid LayoffStep step) {
        return answer(advance.implementing(planId, made, step));
    }

    @POST
    @Path("/completion")
    @Idempotent
    @Operation(
            operationId = "completeLayoff",
            summary = "实施完毕 Record the completion",
            description = "人员已离职、经济补偿已结清之日。 The day on which all had left and were paid.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "step", value = LayoffExamples.STEP)))
    @APIResponse(responseCode = "200", description = "裁员方案 The plan; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<LayoffPlanView> completion(
            @PathParam("layoffPlanId") UUID planId, @BeanParam Precondition made, @NotNull @Valid LayoffStep step) {
        return answer(advance.completed(planId, made, step));
    }

    @POST
    @Path("/cancellation")
    @Idempotent
    @Operation(
            operationId = "cancelLayoff",
            summary = "取消裁员 Give the plan up",
            description = "实施完毕之前可取消，须说明理由。 Any time before it is completed, with a reason.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "reason", value = LayoffExamples.CANCELLATION)))
    @APIResponse(responseCode = "200", description = "裁员方案 The plan; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<LayoffPlanView> cancellation(
            @PathParam("layoffPlanId") UUID planId,
            @BeanParam Precondition made,
            @NotNull @Valid LayoffCancellation cancellation) {
        return answer(advance.cancelled(planId, made, cancellation));
    }

    private static RestResponse<LayoffPlanView> answer(LayoffPlan plan) {
        return Created.ok(plan.version(), LayoffPlanView.of(plan));
    }
}
