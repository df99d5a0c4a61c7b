package org.labourrights.inspection.task;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.attachment.AttachmentEndpoints;
import org.labourrights.chassis.attachment.AttachmentView;
import org.labourrights.chassis.http.NeverStored;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.spool.Spooled;
import org.labourrights.kernel.person.text.TextsAsked;

/** Photographs at the door. */
@Path("/api/inspection/v1/tasks/{taskId}/attachments")
@Tag(name = "TaskAttachments", description = "现场照片 Photographs and papers of a task")
@RunOnVirtualThread
@RolesAllowed({Roles.INSPECTOR, Roles.INSPECTION_LEAD, Roles.JOINT_MEMBER})
public class TaskPhotoResource extends AttachmentEndpoints {

    TaskPhotoResource(TaskPhotos photos) {
        super(photos);
    }

    @POST
    @Idempotent
    @Spooled
    @ResponseStatus(201)
    // Whatever it calls itself: its bytes decide, and who asks is asked for a token first.
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addTaskAttachment",
            summary = "提交现场照片 Hand in a photograph",
            description =
                    "任务办结前由参与部门提交；按内容识别类型（以政策 inspection.photo.types 为准），加密保存，记录 SHA-256。 By the agencies that "
                            + "have a part, until the task is closed; what it is is told by its bytes; stored encrypted with its SHA-256.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "pdf", value = "%PDF-1.7")))
    public RestResponse<AttachmentView> add(
            @PathParam("taskId") UUID taskId,
            @Parameter(description = "文件名 Name of the file", example = "站点.jpg")
                    @QueryParam("originalName")
                    @NotNull
                    @Size(min = 1, max = LONGEST_NAME)
                    @Pattern(regexp = NAME)
                    String name)
            throws IOException {
        return added(taskId, name, TaskResource.PATH + "/" + taskId + "/attachments");
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @NeverStored
    @Operation(
            operationId = "listTaskAttachments",
            summary = "现场照片清单 List photographs",
            description = "类型、大小与哈希；文件名仅参与部门注明目的后可见并留痕。 Type, size and hash; names for the agencies that have a part, "
                    + "who say why, and with a record.")
    public Page<AttachmentView> list(
            @PathParam("taskId") UUID taskId, @BeanParam TextsAsked asked, @BeanParam PageRequest page) {
        return listed(taskId, asked.recorded(), page);
    }

    @GET
    @Path("/{attachmentId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getTaskAttachment",
            summary = "下载现场照片 Download a photograph",
            description = "仅参与部门可下载，每次下载留痕。 For the agencies that have a part; every download leaves a record.")
    @APIResponse(
            responseCode = "200",
            description = "内容 The content",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(@PathParam("taskId") UUID taskId, @PathParam("attachmentId") UUID attachmentId)
            throws IOException {
        return handedOut(taskId, attachmentId);
    }
}
