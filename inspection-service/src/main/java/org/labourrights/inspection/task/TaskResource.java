package org.labourrights.inspection.task;

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
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.privacy.PurposeAsked;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/** Tasks at the door of the office. */
@Path(TaskResource.PATH)
@Tag(name = "Tasks", description = "检查任务 Inspections in parts of agencies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COUNTY_OFFICER,
    Roles.CITY_OFFICER,
    Roles.PROVINCE_OFFICER,
    Roles.INSPECTOR,
    Roles.INSPECTION_LEAD,
    Roles.JOINT_MEMBER,
    Roles.AUDITOR
})
class TaskResource {

    static final String PATH = "/api/inspection/v1/tasks";

    private final Tasks tasks;
    private final AssignTasks assign;
    private final WorkOnTask work;
    private final ShowTasks show;
    private final CurrentCaller caller;

    TaskResource(Tasks tasks, AssignTasks assign, WorkOnTask work, ShowTasks show, CurrentCaller caller) {
        this.tasks = tasks;
        this.assign = assign;
        this.work = work;
        this.show = show;
        this.caller = caller;
    }

    @POST
    @Idempotent(dryRun = true)
    @ResponseStatus(201)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD})
    @Operation(
            operationId = "assignTask",
            summary = "派出检查任务 Send inspectors",
            description = "执法人员不少于两人，检查当日证件有效。 At least two inspectors, whose certificates are valid on the day.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "task", value = TaskExamples.ORDER)))
    @APIResponse(
            responseCode = "201",
            description = "检查任务 The task",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public RestResponse<TaskView> assign(@NotNull @Valid TaskOrder order) {
        InspectionTask task = assign.make(order, null);
        return Created.at(PATH + "/" + task.id(), task.version(), show.show(task));
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listTasks",
            summary = "检查任务清单 List tasks",
            description = "按区划排列。 By division; of one state or one enterprise where asked for.")
    @APIResponse(responseCode = "200", description = "一页检查任务 One page of tasks")
    public Page<TaskLine> list(
            @QueryParam("state") @Nullable TaskState state,
            @QueryParam("uscc") @Nullable UnifiedSocialCreditCode uscc,
            @BeanParam PageRequest page) {
        return page.of(
                        tasks.page(caller.get(), state, uscc, page),
                        task -> List.of(task.divisionPath(), task.id().toString()))
                .map(TaskLine::of);
    }

    @GET
    @Path("/{taskId}")
    @Transactional
    @Operation(
            operationId = "getTask",
            summary = "查看检查任务 Show a task",
            description = "各部门均可查看全部内容。 Every agency sees all parts and answers.")
    @APIResponse(responseCode = "200", description = "检查任务 The task; ETag is its version")
    public RestResponse<TaskView> one(@PathParam("taskId") UUID taskId) {
        return answer(tasks.get(taskId));
    }

    @GET
    @Path("/{taskId}/record")
    @Transactional
    @RolesAllowed({Roles.INSPECTOR, Roles.INSPECTION_LEAD, Roles.JOINT_MEMBER})
    @Operation(
            operationId = "getTaskRecord",
            summary = "查阅检查笔录 Read the record in clear",
            description = "含签字人、见证人和检查情况，须说明目的，每次阅读留痕。 Who signed and what was noted; says why, and leaves a record.")
    @APIResponse(responseCode = "200", description = "检查笔录 The record")
    public RecordView record(@PathParam("taskId") UUID taskId, @BeanParam PurposeAsked purpose) {
        return show.record(taskId, purpose);
    }

    @GET
    @Path("/{taskId}/mergeable-tasks")
    @Transactional
    @Operation(
            operationId = "listMergeableTasks",
            summary = "可合并的检查 Tasks for the same visit",
            description = "同一企业在政策期限内未开始的其他检查，建议一次进场（进一次门、查多项事）；改期后合并。 Other tasks of the enterprise that "
                    + "nobody began, within the days of the policy; at most 50.")
    @APIResponse(responseCode = "200", description = "可合并的任务 The tasks")
    public Page<TaskLine> mergeable(@PathParam("taskId") UUID taskId) {
        return show.mergeable(taskId);
    }

    @POST
    @Path("/{taskId}/reassignment")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD})
    @Operation(
            operationId = "reassignTask",
            summary = "改期或改派 Another day or other inspectors",
            description = "检查开始前，由牵头部门办理。 By the lead agency, before anybody went.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "reassignment", value = TaskExamples.REASSIGNMENT)))
    @APIResponse(responseCode = "200", description = "检查任务 The task; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<TaskView> reassign(
            @PathParam("taskId") UUID taskId,
            @BeanParam Precondition made,
            @NotNull @Valid TaskReassignment reassignment) {
        return answer(assign.reassign(taskId, made, reassignment));
    }

    @POST
    @Path("/{taskId}/corrections")
    @Idempotent
    @RolesAllowed({Roles.INSPECTOR, Roles.INSPECTION_LEAD, Roles.JOINT_MEMBER})
    @Operation(
            operationId = "correctAnswer",
            summary = "更正检查结果 Correct an answer, or settle a contradiction",
            description = "复核前可更正；原结果保留。两人结果不一致时由此裁定。 Until the review; former answers stay. Two that contradict each "
                    + "other are settled here.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "correction", value = TaskExamples.CORRECTION)))
    @APIResponse(responseCode = "200", description = "检查任务 The task; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<TaskView> correct(
            @PathParam("taskId") UUID taskId,
            @BeanParam Precondition made,
            @NotNull @Valid AnswerCorrection correction) {
        return answer(work.correct(taskId, made, correction));
    }

    @POST
    @Path("/{taskId}/review")
    @Idempotent
    @RolesAllowed(Roles.INSPECTION_LEAD)
    @Operation(
            operationId = "reviewTask",
            summary = "复核检查笔录 Review the record",
            description = "由牵头部门未参与检查的人员复核，此后不再更正。 By somebody of the lead agency who gave no answer; nothing is "
                    + "corrected afterwards.")
    @APIResponse(responseCode = "200", description = "检查任务 The task; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<TaskView> review(@PathParam("taskId") UUID taskId, @BeanParam Precondition made) {
        return answer(work.review(taskId, made));
    }

    @POST
    @Path("/{taskId}/parts/{partId}/closure")
    @Idempotent
    @RolesAllowed({Roles.INSPECTOR, Roles.INSPECTION_LEAD, Roles.JOINT_MEMBER})
    @Operation(
            operationId = "closeTaskPart",
            summary = "办结本部门部分 Close the part of one's agency",
            description = "各部门只办结本部门的部分；全部办结且已复核的，任务办结。If-Match 为该部分的版本。 Each agency its own; the task closes with "
                    + "the last part. If-Match names the version of the part.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "closing", value = TaskExamples.CLOSING)))
    @APIResponse(responseCode = "200", description = "检查任务 The task; ETag is the new version of the part")
    @ResponseStatus(200)
    public RestResponse<TaskView> close(
            @PathParam("taskId") UUID taskId,
            @PathParam("partId") UUID partId,
            @BeanParam Precondition made,
            @NotNull @Valid PartClosing closing) {
        return answer(taskId, work.close(taskId, partId, made, closing));
    }

    @POST
    @Path("/{taskId}/parts/{partId}/reopening")
    @Idempotent
    @RolesAllowed({Roles.INSPECTOR, Roles.INSPECTION_LEAD, Roles.JOINT_MEMBER})
    @Operation(
            operationId = "reopenTaskPart",
            summary = "重新办理本部门部分 Open one's part again",
            description = "任务办结前，说明理由。 With a reason, until the task is closed.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "reopening", value = TaskExamples.REOPENING)))
    @APIResponse(responseCode = "200", description = "检查任务 The task; ETag is the new version of the part")
    @ResponseStatus(200)
    public RestResponse<TaskView> reopen(
            @PathParam("taskId") UUID taskId,
            @PathParam("partId") UUID partId,
            @BeanParam Precondition made,
            @NotNull @Valid PartReopening reopening) {
        return answer(taskId, work.reopen(taskId, partId, made, reopening));
    }

    private RestResponse<TaskView> answer(UUID taskId, TaskPart part) {
        return Created.ok(part.version(), show.show(tasks.get(taskId)));
    }

    private RestResponse<TaskView> answer(InspectionTask task) {
        return Created.ok(task.version(), show.show(task));
    }
}
