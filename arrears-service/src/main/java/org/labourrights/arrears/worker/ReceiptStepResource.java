package org.labourrights.arrears.worker;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.arrears.closing.HearReporter;
import org.labourrights.arrears.intake.ReportState;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.receipt.ReceiptCode;

/** What reporters without a login say, by the receipt code that only they were shown. */
@Path("/api/arrears/v1/public/leads")
@Tag(name = "Worker", description = "劳动者移动端 What a worker's telephone shows")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReceiptStepResource {

    private final OwnSteps steps;
    private final HearReporter hear;

    ReceiptStepResource(OwnSteps steps, HearReporter hear) {
        this.steps = steps;
        this.hear = hear;
    }

    /** The reporter is content with the result. */
    @POST
    @Path("/{receiptCode}/confirmation")
    @PermitAll
    @Idempotent
    @Operation(
            operationId = "confirmByReceipt",
            summary = "凭查询码确认处理结果 Confirm the result by the code",
            description = "线索已化解的，反映人确认后结案。 Closes a resolved lead.")
    public ReportState confirm(
            @PathParam("receiptCode") @Parameter(example = ReceiptCode.EXAMPLE) ReceiptCode receiptCode,
            @NotNull @Valid ReporterAgrees said) {
        return steps.byReceipt(receiptCode, lead -> hear.confirm(lead, said.statement()));
    }

    /** The reporter is not content with the result. */
    @POST
    @Path("/{receiptCode}/objection")
    @PermitAll
    @Idempotent
    @Operation(
            operationId = "objectByReceipt",
            summary = "凭查询码提出异议 Object to the result by the code",
            description = "异议期内提出，线索继续办理并重新计时。 Within the objection period; the lead goes on with a clock of its own.")
    public ReportState object(
            @PathParam("receiptCode") @Parameter(example = ReceiptCode.EXAMPLE) ReceiptCode receiptCode,
            @NotNull @Valid ReporterSays said) {
        return steps.byReceipt(receiptCode, lead -> hear.object(lead, said.statement()));
    }

    /** The reporter wants to take the lead back. */
    @POST
    @Path("/{receiptCode}/withdrawal-request")
    @PermitAll
    @Idempotent
    @Operation(
            operationId = "askToWithdrawByReceipt",
            summary = "凭查询码申请撤回 Ask to take the lead back by the code",
            description = "立案前可申请，由经办人员确认自愿后撤回。 Before a case is filed; an officer makes sure that it is voluntary.")
    public ReportState withdraw(
            @PathParam("receiptCode") @Parameter(example = ReceiptCode.EXAMPLE) ReceiptCode receiptCode,
            @NotNull @Valid ReporterSays said) {
        return steps.byReceipt(receiptCode, lead -> hear.askToWithdraw(lead, said.statement()));
    }
}
