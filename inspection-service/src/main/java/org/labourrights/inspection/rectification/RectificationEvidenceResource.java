package org.labourrights.inspection.rectification;

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
import java.util.Optional;
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

/** Evidence of rectifications at the door. */
@Path(RectificationResource.PATH + "/{rectificationId}/attachments")
@Tag(name = "Rectifications")
@RunOnVirtualThread
@RolesAllowed({
    Roles.ENT_REPORTER,
    Roles.ENT_ADMIN,
    Roles.COUNTY_OFFICER,
    Roles.CITY_OFFICER,
    Roles.PROVINCE_OFFICER,
    Roles.INSPECTOR,
    Roles.INSPECTION_LEAD,
    Roles.JOINT_MEMBER
})
class RectificationEvidenceResource extends AttachmentEndpoints {

    RectificationEvidenceResource(RectificationEvidence evidence) {
        super(evidence);
    }

    @POST
    @RolesAllowed({Roles.ENT_REPORTER, Roles.ENT_ADMIN, Roles.INSPECTOR, Roles.INSPECTION_LEAD, Roles.JOINT_MEMBER})
    @Idempotent
    @Spooled
    @ResponseStatus(201)
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addRectificationEvidence",
            summary = "提交整改证据 Add evidence to a rectification",
            description = "按内容识别类型（以政策 rectification.evidence.types 为准），每个文件不超过 10 MiB；加密保存。 What it is is told by its "
                    + "bytes; at most 10 MiB; stored encrypted.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "pdf", value = "%PDF-1.7")))
    @APIResponse(
            responseCode = "201",
            description = "附件 The attachment",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    public RestResponse<AttachmentView> add(
            @PathParam("rectificationId") UUID rectificationId,
            @Parameter(description = "文件名 Name of the file", example = "现场照片.jpg")
                    @QueryParam("originalName")
                    @NotNull
                    @Size(min = 1, max = LONGEST_NAME)
                    @Pattern(regexp = NAME)
                    String name)
            throws IOException {
        return added(rectificationId, name, RectificationResource.PATH + "/" + rectificationId + "/attachments");
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @NeverStored
    @Operation(
            operationId = "listRectificationEvidence",
            summary = "整改证据清单 List evidence of a rectification",
            description = "类型、大小与哈希。 Type, size and hash.")
    @APIResponse(responseCode = "200", description = "一页附件 One page")
    public Page<AttachmentView> list(@PathParam("rectificationId") UUID rectificationId, @BeanParam PageRequest page) {
        return listed(rectificationId, Optional.empty(), page);
    }

    @GET
    @Path("/{attachmentId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getRectificationEvidence",
            summary = "下载整改证据 Download evidence of a rectification",
            description =
                    "仅本企业和责令机关可下载，每次下载留痕。 For the enterprise and the agency that ordered it; every download leaves a record.")
    @APIResponse(
            responseCode = "200",
            description = "附件内容 The content",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(
            @PathParam("rectificationId") UUID rectificationId, @PathParam("attachmentId") UUID attachmentId)
            throws IOException {
        return handedOut(rectificationId, attachmentId);
    }
}
