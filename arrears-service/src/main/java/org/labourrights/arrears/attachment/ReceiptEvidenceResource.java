package org.labourrights.arrears.attachment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.labourrights.chassis.attachment.AttachmentEndpoints;
import org.labourrights.chassis.http.LongestBody;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.receipt.ReceiptCode;
import org.labourrights.chassis.spool.Spooled;
import org.labourrights.chassis.spool.Spools;

/** Evidence of reporters without a login, by the receipt code that only they were shown. */
@Path("/api/arrears/v1/public/leads/{receiptCode}/attachments")
@Tag(name = "Worker", description = "劳动者移动端 What a worker's telephone shows")
@RunOnVirtualThread
public class ReceiptEvidenceResource {

    /** Bytes of one file, 10 MiB: what a telephone's picture, scan or short recording takes. */
    static final long LONGEST = 10L << 20;

    private final AddByReceipt add;
    private final Spools spools;

    ReceiptEvidenceResource(AddByReceipt add, Spools spools) {
        this.add = add;
        this.spools = spools;
    }

    /** Takes evidence in. */
    @POST
    @PermitAll
    @Idempotent
    @Spooled
    @LongestBody(LONGEST)
    @ResponseStatus(201)
    // Whatever it calls itself: its bytes decide.
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addEvidenceByReceipt",
            summary = "凭查询码提交证据 Hand in evidence by the code",
            description = "线索办结前可凭查询码补充证据，每个文件不超过 10 MiB；只返回类型、大小与哈希，不能凭查询码查看或下载。 As long as the lead is "
                    + "open; 10 MiB a file. Answers kind, size and hash; nothing is listed or handed out by a code.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "pdf", value = "%PDF-1.7")))
    public EvidenceReceipt receive(
            @PathParam("receiptCode") @Parameter(example = ReceiptCode.EXAMPLE) ReceiptCode receiptCode,
            @Parameter(description = "文件名 Name of the file", example = "工资条.jpg")
                    @QueryParam("originalName")
                    @NotNull
                    @Size(min = 1, max = AttachmentEndpoints.LONGEST_NAME)
                    @Pattern(regexp = AttachmentEndpoints.NAME)
                    String name) {
        return add.add(receiptCode, name, spools.body());
    }
}
