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
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.sql.StoredJson;

/** What an inspector's telephone shows and sends: little, and nothing twice. */
@Path("/api/inspection/v1/mobile/tasks")
@Tag(name = "Mobile", description = "现场检查移动端 What an inspector's telephone shows")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.INSPECTOR, Roles.INSPECTION_LEAD, Roles.JOINT_MEMBER})
class MobileResource {

    private final TakeVisit take;
    private final ShowTasks show;
    private final StoredJson json;

    MobileResource(TakeVisit take, ShowTasks show, StoredJson json) {
        this.take = take;
        this.show = show;
        this.json = json;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listMyTasks",
            summary = "我当日的任务 My tasks of a day",
            description = "登录账号对应的执法人员的任务，默认当日。 Of the inspector whom the login stands for; today unless told.")
    @APIResponse(
            responseCode = "200",
            description = "任务 The tasks",
            content = @Content(schema = @Schema(implementation = MyTasks.class)))
    @APIResponse(responseCode = "304", description = "未变化 Nothing changed since the ETag that was sent")
    public Response mine(
            @Parameter(description = "哪一天 Which day", example = "2026-05-18") @QueryParam("plannedOn") @Nullable
                    LocalDate plannedOn,
            @BeanParam PageRequest page,
            @Context Request request) {
        return cached(request, show.mine(plannedOn, page));
    }

    /** Shape of the list, for its description. */
    @Schema(name = "MyTasks", description = "我当日的任务 My tasks of a day")
    record MyTasks(List<TaskLine> items, @Nullable String next) {}

    @GET
    @Path("/{taskId}/checklist")
    @Transactional
    @Operation(
            operationId = "getChecklist",
            summary = "现场检查清单 What is asked on site",
            description = "含事项名称，可在离线前下载；未变化时返回 304。 With the texts of the items; to be kept by the telephone.")
    @APIResponse(
            responseCode = "200",
            description = "检查清单 The checklist",
            content = @Content(schema = @Schema(implementation = Checklist.class)))
    @APIResponse(responseCode = "304", description = "未变化 Nothing changed since the ETag that was sent")
    public Response checklist(@PathParam("taskId") UUID taskId, @Context Request request) {
        return cached(request, show.checklist(taskId));
    }

    @POST
    @Path("/{taskId}/visits")
    @Idempotent
    @Operation(
            operationId = "submitVisit",
            summary = "提交一次检查 Send a whole visit",
            description = "离线记录，一次提交；重复提交只记一次。两人结果不一致时均保留，待裁定。照片随后作为附件提交。 Recorded offline and sent at once; "
                    + "counts once however often it comes. Answers that contradict each other both stay until a person settles them; "
                    + "photographs follow as attachments.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "visit", value = TaskExamples.VISIT)))
    @APIResponse(responseCode = "200", description = "检查任务 The task as it stands now; ETag is its version")
    @ResponseStatus(200)
    public RestResponse<TaskView> submit(@PathParam("taskId") UUID taskId, @NotNull @Valid NewVisit visit) {
        TakeVisit.Taken taken = take.take(taskId, visit);
        return Created.ok(taken.task().version(), TaskView.of(taken.task(), taken.known(), taken.officers()));
    }

    /** Only the telephone itself may keep it, and asks whether it still holds. */
    private Response cached(Request request, Object view) {
        EntityTag tag = new EntityTag(VisitHash.of(json.write(view)).substring(0, 32));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(view).tag(tag) : unchanged.tag(tag);
        CacheControl own = new CacheControl();
        own.setPrivate(true);
        own.setNoTransform(false);
        own.setMaxAge(0);
        own.setMustRevalidate(true);
        return answer.cacheControl(own).build();
    }
}
