package org.labourrights.inspection.finding;

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

/** Evidence of findings at the door. */
@Path(FindingResource.PATH + "/{findingId}/attachments")
@Tag(name = "Findings")
@RunOnVirtualThread
@RolesAllowed({
    Roles.COUNTY_OFFICER,
    Roles.CITY_OFFICER,
    Roles.PROVINCE_OFFICER,
    Roles.INSPECTOR,
    Roles.INSPECTION_LEAD,
    Roles.JOINT_MEMBER
})
class FindingEvidenceResource extends AttachmentEndpoints {

    FindingEvidenceResource(FindingEvidence evidence) {
        super(evidence);
    }

    @POST
    @RolesAllowed({Roles.INSPECTOR, Roles.INSPECTION_LEAD, Roles.JOINT_MEMBER})
    @Idempotent
    @Spooled
    @ResponseStatus(201)
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addFindingEvidence",
            summary = "提交问题证据 Add evidence to a finding",
            description = "按内容识别类型（以政策 finding.evidence.types 为准），每个文件不超过 10 MiB；加密保存。 What it is is told by its "
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
            @PathParam("findingId") UUID findingId,
            @Parameter(description = "文件名 Name of the file", example = "现场照片.jpg")
                    @QueryParam("originalName")
                    @NotNull
                    @Size(min = 1, max = LONGEST_NAME)
                    @Pattern(regexp = NAME)
                    String name)
            throws IOException {
        return added(findingId, name, FindingResource.PATH + "/" + findingId + "/attachments");
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @NeverStored
    @Operation(
            operationId = "listFindingEvidence",
            summary = "问题证据清单 List evidence of a finding",
            description = "类型、大小与哈希。 Type, size and hash.")
    @APIResponse(responseCode = "200", description = "一页附件 One page")
    public Page<AttachmentView> list(@PathParam("findingId") UUID findingId, @BeanParam PageRequest page) {
        return listed(findingId, Optional.empty(), page);
    }

    @GET
    @Path("/{attachmentId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getFindingEvidence",
            summary = "下载问题证据 Download evidence of a finding",
            description = "仅处置机关可下载，每次下载留痕。 For the agency that disposes of it; every download leaves a record.")
    @APIResponse(
            responseCode = "200",
            description = "附件内容 The content",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(@PathParam("findingId") UUID findingId, @PathParam("attachmentId") UUID attachmentId)
            throws IOException {
        return handedOut(findingId, attachmentId);
    }
}
