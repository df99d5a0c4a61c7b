package org.labourrights.arrears.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.receipt.ReceiptCode;

/** Reports of anybody, without a login. */
@Path("/api/arrears/v1/public/leads")
@Tag(name = "Intake", description = "线索受理渠道 How leads come in")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PublicLeadResource {

    private final ReportArrears report;

    PublicLeadResource(ReportArrears report) {
        this.report = report;
    }

    /** Takes a report in. */
    @POST
    @PermitAll
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "reportArrears",
            summary = "反映欠薪（无需登录） Report arrears without a login",
            description = "劳动者无需登录即可反映欠薪，凭返回的查询码查看进度；查询码只显示这一次。 Anybody reports arrears and reads "
                    + "the state later by the code that is shown this once.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "report", value = IntakeExamples.REPORT)))
    public ReportReceipt receive(@NotNull @Valid WorkerReport body) {
        return report.byAnybody(body);
    }

    /** Shows the state of a report. */
    @GET
    @Path("/{receiptCode}")
    @PermitAll
    @Operation(
            operationId = "getReportState",
            summary = "凭查询码查看进度 Read the state by its code",
            description = "只返回手机上需要显示的内容，不含任何个人信息。 What a phone shows, and no person.")
    public ReportState state(
            @PathParam("receiptCode") @Parameter(example = ReceiptCode.EXAMPLE) ReceiptCode receiptCode) {
        return report.state(receiptCode);
    }

    /** Proves that a report came in. */
    @GET
    @Path("/{receiptCode}/proof")
    @PermitAll
    @Operation(
            operationId = "getReportProof",
            summary = "凭查询码取得存证回执 The proof that the report came in, by its code",
            description = "证明线索已于当时受理登记且未被改动，不含任何个人信息，可长期保存、离线核验；封存前（约一分钟）返回 E-NOT-SEALED。 "
                    + "Proves without this service, and without naming a person, that the report came in and is unchanged. "
                    + "E-NOT-SEALED for the minute until it is sealed.")
    @APIResponse(
            responseCode = "200",
            description = "存证回执 The proof",
            content = @Content(schema = @Schema(ref = "SealedReceipt")))
    public String proof(@PathParam("receiptCode") @Parameter(example = ReceiptCode.EXAMPLE) ReceiptCode receiptCode) {
        return report.proof(receiptCode);
    }
}
