package org.labourrights.inspection.campaign;

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

/** Evidence of progress reports at the door. */
@Path("/api/inspection/v1/progress-reports/{progressReportId}/attachments")
@Tag(name = "Progress evidence", description = "推进情况佐证材料 Evidence handed in with progress reports")
@RunOnVirtualThread
public class ProgressEvidenceResource extends AttachmentEndpoints {

    private static final String REPORTS = "/api/inspection/v1/progress-reports/";

    ProgressEvidenceResource(ProgressEvidence evidence) {
        super(evidence);
    }

    /** Takes evidence in. */
    @POST
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTION_LEAD,
        Roles.CAMPAIGN_OFFICE,
        Roles.JOINT_MEMBER
    })
    @Idempotent
    @Spooled
    @ResponseStatus(201)
    // Whatever it calls itself: its bytes decide, and who asks is asked for a token first.
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addProgressEvidence",
            summary = "提交附件 Hand in evidence",
            description =
                    "按内容识别类型（图片、PDF、音频、视频、不含宏的 DOCX 与 XLSX，以政策 progress.evidence.types 为准），不超过 10 MiB；加密保存，记录 SHA-256。 "
                            + "What it is is told by its bytes, and what is taken by the policy progress.evidence.types (no macros); at most "
                            + "10 MiB; stored encrypted with its SHA-256.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "pdf", value = "%PDF-1.7")))
    public RestResponse<AttachmentView> add(
            @PathParam("progressReportId") UUID id,
            @Parameter(description = "文件名 Name of the file", example = "行政指导会纪要.pdf")
                    @QueryParam("originalName")
                    @NotNull
                    @Size(min = 1, max = LONGEST_NAME)
                    @Pattern(regexp = NAME)
                    String name)
            throws IOException {
        return added(id, name, REPORTS + id + "/attachments");
    }

    /** Lists evidence. */
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTION_LEAD,
        Roles.CAMPAIGN_OFFICE,
        Roles.JOINT_MEMBER,
        Roles.AUDITOR
    })
    @Produces(MediaType.APPLICATION_JSON)
    @NeverStored
    @Operation(
            operationId = "listProgressEvidence",
            summary = "附件清单 List evidence",
            description = "类型、大小与哈希；提交时的文件名注明目的后可见并留痕。 Type, size and hash; what a file was called when it "
                    + "came in is read for a purpose, and leaves a record.")
    public Page<AttachmentView> list(
            @PathParam("progressReportId") UUID id, @BeanParam TextsAsked asked, @BeanParam PageRequest page) {
        return listed(id, asked.recorded(), page);
    }

    /** Hands evidence out. */
    @GET
    @Path("/{attachmentId}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTION_LEAD,
        Roles.CAMPAIGN_OFFICE,
        Roles.JOINT_MEMBER
    })
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getProgressEvidence",
            summary = "下载附件 Download evidence",
            description =
                    "报送单位和领导小组办公室可下载，每次下载留痕。 For the unit and the office of the campaign; every download leaves a record.")
    @APIResponse(
            responseCode = "200",
            description = "附件内容 The content",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(@PathParam("progressReportId") UUID id, @PathParam("attachmentId") UUID attachmentId)
            throws IOException {
        return handedOut(id, attachmentId);
    }
}
