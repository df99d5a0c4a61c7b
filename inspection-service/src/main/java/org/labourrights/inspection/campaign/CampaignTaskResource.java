package org.labourrights.inspection.campaign;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.scope.Roles;

/** Tasks of campaigns at the door. */
@Path(CampaignTaskResource.PATH)
@Tag(name = "Campaign tasks", description = "专项行动任务分工 Tasks of campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COUNTY_OFFICER,
    Roles.CITY_OFFICER,
    Roles.PROVINCE_OFFICER,
    Roles.INSPECTION_LEAD,
    Roles.CAMPAIGN_OFFICE,
    Roles.JOINT_MEMBER,
    Roles.AUDITOR
})
class CampaignTaskResource {

    static final String PATH = "/api/inspection/v1/campaign-tasks";

    private final CampaignTasks tasks;
    private final GiveTask give;

    CampaignTaskResource(CampaignTasks tasks, GiveTask give) {
        this.tasks = tasks;
        this.give = give;
    }

    @GET
    @Path("/{campaignTaskId}")
    @Transactional
    @Operation(
            operationId = "getCampaignTask",
            summary = "查看任务 Show a task",
            description = "牵头和配合单位、截止日、状态。 Who answers for it, who takes part, its last day and state.")
    @APIResponse(responseCode = "200", description = "查询结果 What was asked for")
    public RestResponse<CampaignTaskView> one(@PathParam("campaignTaskId") UUID campaignTaskId) {
        return answer(tasks.get(campaignTaskId));
    }

    @POST
    @Path("/{campaignTaskId}/corrections")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.CAMPAIGN_OFFICE})
    @ResponseStatus(200)
    @Operation(
            operationId = "correctCampaignTask",
            summary = "更正任务 Correct a task",
            description = "以更正后的全部内容和状态提交并说明理由；误记完成的改回 OPEN。 The whole task and its state as they are to be, and why.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "example", value = CampaignExamples.TASK_CORRECTION)))
    @APIResponse(
            responseCode = "200",
            description = "办理后的内容 As it is now; ETag is its version",
            content = @Content(schema = @Schema(implementation = CampaignTaskView.class)))
    public RestResponse<CampaignTaskView> correct(
            @PathParam("campaignTaskId") UUID campaignTaskId,
            @BeanParam Precondition made,
            @NotNull @Valid TaskCorrection correction) {
        return answer(give.correct(campaignTaskId, made, correction));
    }

    @POST
    @Path("/{campaignTaskId}/completion")
    @Idempotent
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTION_LEAD,
        Roles.CAMPAIGN_OFFICE,
        Roles.JOINT_MEMBER
    })
    @ResponseStatus(200)
    @Operation(
            operationId = "completeCampaignTask",
            summary = "完成任务 Say that a task is done",
            description = "由牵头单位办理。 By the agency that answers for it.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "example", value = CampaignExamples.COMPLETION)))
    @APIResponse(
            responseCode = "200",
            description = "办理后的内容 As it is now; ETag is its version",
            content = @Content(schema = @Schema(implementation = CampaignTaskView.class)))
    public RestResponse<CampaignTaskView> complete(
            @PathParam("campaignTaskId") UUID campaignTaskId,
            @BeanParam Precondition made,
            @NotNull @Valid TaskCompletion completion) {
        return answer(give.complete(campaignTaskId, made, completion));
    }

    private static RestResponse<CampaignTaskView> answer(CampaignTask task) {
        return Created.ok(task.version(), CampaignTaskView.of(task));
    }
}
