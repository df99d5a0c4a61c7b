package org.labourrights.arrears.attachment;

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

/** Evidence at the door. */
@Path("/api/arrears/v1/leads/{leadId}/attachments")
@Tag(name = "Attachments", description = "证据附件 Evidence handed in with leads")
@RunOnVirtualThread
public class AttachmentResource extends AttachmentEndpoints {

    private static final String LEADS = "/api/arrears/v1/leads/";

    AttachmentResource(LeadEvidence evidence) {
        super(evidence);
    }

    /** Takes evidence in. */
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR, Roles.WORKER})
    @Idempotent
    @Spooled
    @ResponseStatus(201)
    // Whatever it calls itself: its bytes decide, and who asks is asked for a token first.
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addAttachment",
            summary = "提交附件 Hand in evidence",
            description =
                    "按内容识别类型（图片、PDF、音频、视频、不含宏的 DOCX 与 XLSX，以政策 lead.evidence.types 为准），不超过 10 MiB；加密保存，记录 SHA-256。 "
                            + "What it is is told by its bytes, and what is taken by the policy lead.evidence.types (no macros); at most "
                            + "10 MiB; stored encrypted with its SHA-256.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "pdf", value = "%PDF-1.7")))
    public RestResponse<AttachmentView> add(
            @PathParam("leadId") UUID id,
            @Parameter(description = "文件名 Name of the file", example = "工资条.jpg")
                    @QueryParam("originalName")
                    @NotNull
                    @Size(min = 1, max = LONGEST_NAME)
                    @Pattern(regexp = NAME)
                    String name)
            throws IOException {
        return added(id, name, LEADS + id + "/attachments");
    }

    /** Lists evidence. */
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.WORKER
    })
    @Produces(MediaType.APPLICATION_JSON)
    @NeverStored
    @Operation(
            operationId = "listAttachments",
            summary = "附件清单 List evidence",
            description = "类型、大小与哈希；提交时的文件名仅承办人注明目的后可见并留痕。 Type, size and hash; what a file was called when it "
                    + "came in is for the handler, who says why, and leaves a record.")
    public Page<AttachmentView> list(
            @PathParam("leadId") UUID id, @BeanParam TextsAsked asked, @BeanParam PageRequest page) {
        return listed(id, asked.recorded(), page);
    }

    /** Hands evidence out. */
    @GET
    @Path("/{attachmentId}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR})
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getAttachment",
            summary = "下载附件 Download evidence",
            description = "仅承办人可下载，每次下载留痕。 For the handler of the lead alone; every download leaves a record.")
    @APIResponse(
            responseCode = "200",
            description = "附件内容 The content",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(@PathParam("leadId") UUID id, @PathParam("attachmentId") UUID attachmentId) throws IOException {
        return handedOut(id, attachmentId);
    }
}
