package org.labourrights.inspection.campaign;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;

/** Campaigns at the door. */
@Path("/api/inspection/v1/campaigns")
@Tag(name = "Campaigns", description = "专项行动 Special actions, special inspections and pilot zones")
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
class CampaignResource {

    private static final String PATH = "/api/inspection/v1/campaigns";

    private final Campaigns campaigns;
    private final RunCampaign run;
    private final CampaignTasks tasks;
    private final GiveTask give;
    private final ProgressReports reports;

    CampaignResource(
            Campaigns campaigns, RunCampaign run, CampaignTasks tasks, GiveTask give, ProgressReports reports) {
        this.campaigns = campaigns;
        this.run = run;
        this.tasks = tasks;
        this.give = give;
        this.reports = reports;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.CAMPAIGN_OFFICE})
    @ResponseStatus(201)
    @Operation(
            operationId = "openCampaign",
            summary = "部署专项行动 Set a campaign up",
            description = "报送单位按政策 progress.days 规定的日期报送推进情况。 Its units report on the days of policy progress.days.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "example", value = CampaignExamples.CAMPAIGN)))
    @APIResponse(
            responseCode = "201",
            description = "办理后的内容 As it is now; ETag is its version",
            content = @Content(schema = @Schema(implementation = CampaignView.class)))
    public RestResponse<CampaignView> open(@NotNull @Valid NewCampaign wanted) {
        Campaign campaign = run.open(wanted);
        return Created.at(PATH + "/" + campaign.id(), campaign.version(), CampaignView.of(campaign));
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listCampaigns",
            summary = "专项行动清单 List campaigns",
            description =
                    "本级部署的和本单位参加的，新的在前。 Those of the own office and those in which the own agency takes part, the latest first.")
    @APIResponse(responseCode = "200", description = "查询结果 What was asked for")
    public Page<CampaignView> list(
            @QueryParam("state") @DefaultValue("OPEN") CampaignState state,
            @QueryParam("type") @Nullable CampaignType type,
            @BeanParam PageRequest page) {
        return page.of(
                        campaigns.page(state, type, page),
                        campaign -> List.of(campaign.id().toString()))
                .map(CampaignView::of);
    }

    @GET
    @Path("/{campaignId}")
    @Transactional
    @Operation(
            operationId = "getCampaign",
            summary = "查看专项行动 Show a campaign",
            description = "含阶段、领导小组职务和报送单位。 With its stages, the posts of its leadership group and its units.")
    @APIResponse(responseCode = "200", description = "查询结果 What was asked for")
    public RestResponse<CampaignView> one(@PathParam("campaignId") UUID campaignId) {
        return answer(campaigns.get(campaignId));
    }

    @POST
    @Path("/{campaignId}/corrections")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.CAMPAIGN_OFFICE})
    @ResponseStatus(200)
    @Operation(
            operationId = "correctCampaign",
            summary = "更正专项行动 Correct a campaign",
            description =
                    "以更正后的全部内容提交并说明理由；当月待报送的推进情况随之调整。 The whole content as it is to be, and why; what is wanted of the units this month follows.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "example", value = CampaignExamples.CORRECTION)))
    @APIResponse(
            responseCode = "200",
            description = "办理后的内容 As it is now; ETag is its version",
            content = @Content(schema = @Schema(implementation = CampaignView.class)))
    public RestResponse<CampaignView> correct(
            @PathParam("campaignId") UUID campaignId,
            @BeanParam Precondition made,
            @NotNull @Valid CampaignCorrection correction) {
        return answer(run.correct(campaignId, made, correction));
    }

    @POST
    @Path("/{campaignId}/withdrawal")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.CAMPAIGN_OFFICE})
    @ResponseStatus(200)
    @Operation(
            operationId = "withdrawCampaign",
            summary = "撤销专项行动 Withdraw a campaign",
            description =
                    "误录或者取消的，须说明理由；未报送的推进情况不再要求。 Entered in error or called off, with a reason; what is due is no longer wanted.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "example", value = CampaignExamples.WITHDRAWAL)))
    @APIResponse(
            responseCode = "200",
            description = "办理后的内容 As it is now; ETag is its version",
            content = @Content(schema = @Schema(implementation = CampaignView.class)))
    public RestResponse<CampaignView> withdraw(
            @PathParam("campaignId") UUID campaignId,
            @BeanParam Precondition made,
            @NotNull @Valid CampaignWithdrawal withdrawal) {
        return answer(run.withdraw(campaignId, made, withdrawal.reason()));
    }

    @GET
    @Path("/{campaignId}/changes")
    @Transactional
    @Operation(
            operationId = "listCampaignChanges",
            summary = "更正记录 List what was corrected",
            description =
                    "行动、任务和报告更正前的内容与理由。 What stood in the campaign, its tasks and reports before, and why it was corrected.")
    @APIResponse(responseCode = "200", description = "查询结果 What was asked for")
    public Page<CampaignChangeView> changes(@PathParam("campaignId") UUID campaignId, @BeanParam PageRequest page) {
        campaigns.get(campaignId);
        return page.of(
                        campaigns.changes(campaignId, page),
                        change -> List.of(change.id().toString()))
                .map(CampaignChangeView::of);
    }

    @POST
    @Path("/{campaignId}/tasks")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.CAMPAIGN_OFFICE})
    @ResponseStatus(201)
    @Operation(
            operationId = "giveCampaignTask",
            summary = "下达任务 Give a task",
            description =
                    "截止日早于或等于行动开始日的，接受并标注 LATE_AT_START。 What is due on the first day or before is taken and flagged LATE_AT_START.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "example", value = CampaignExamples.TASK)))
    @APIResponse(
            responseCode = "201",
            description = "办理后的内容 As it is now; ETag is its version",
            content = @Content(schema = @Schema(implementation = CampaignTaskView.class)))
    public RestResponse<CampaignTaskView> give(
            @PathParam("campaignId") UUID campaignId, @NotNull @Valid TaskContent content) {
        CampaignTask task = give.give(campaignId, content);
        return Created.at(CampaignTaskResource.PATH + "/" + task.id(), task.version(), CampaignTaskView.of(task));
    }

    @GET
    @Path("/{campaignId}/tasks")
    @Transactional
    @Operation(
            operationId = "listCampaignTasks",
            summary = "任务清单 List the tasks of a campaign",
            description = "按截止日排列。 By the last day in time.")
    @APIResponse(responseCode = "200", description = "查询结果 What was asked for")
    public Page<CampaignTaskView> list(@PathParam("campaignId") UUID campaignId, @BeanParam PageRequest page) {
        campaigns.get(campaignId);
        return page.of(
                        tasks.page(campaignId, page),
                        task -> List.of(
                                task.content().dueOn().toString(), task.id().toString()))
                .map(CampaignTaskView::of);
    }

    @GET
    @Path("/{campaignId}/progress-reports")
    @Transactional
    @Operation(
            operationId = "listProgressReports",
            summary = "推进情况清单 List the reports of the units",
            description = "每月逐日自动生成，按应报日排列。 Made by themselves for each month, by the day on which they are wanted.")
    @APIResponse(responseCode = "200", description = "查询结果 What was asked for")
    public Page<ProgressReportView> list(
            @PathParam("campaignId") UUID campaignId,
            @QueryParam("state") @Nullable ProgressState state,
            @QueryParam("agencyId") @Pattern(regexp = CampaignContent.AGENCY) @Nullable String agencyId,
            @BeanParam PageRequest page) {
        campaigns.get(campaignId);
        return page.of(
                        reports.page(campaignId, state, agencyId, page),
                        each -> List.of(each.dueOn().toString(), each.id().toString()))
                .map(ProgressReportView::of);
    }

    private static RestResponse<CampaignView> answer(Campaign campaign) {
        return Created.ok(campaign.version(), CampaignView.of(campaign));
    }
}
