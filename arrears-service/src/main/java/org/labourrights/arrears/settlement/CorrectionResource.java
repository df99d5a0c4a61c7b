package org.labourrights.arrears.settlement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.scope.Roles;

/** What was recorded by mistake about the money of a lead, at the door. */
@Path("/api/arrears/v1/leads/{leadId}")
@Tag(name = "Settlement", description = "清偿 The money of a lead")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CorrectionResource {

    private final CorrectMoney correct;

    CorrectionResource(CorrectMoney correct) {
        this.correct = correct;
    }

    /** Takes a payment back. */
    @POST
    @Path("/payments/{paymentId}/reversal")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "reverseLeadPayment",
            summary = "冲销支付 Take back a payment recorded by mistake",
            description = "注明原因，另立一行；合计、承诺、办理状态与统计随之更正，因全额支付而化解的线索恢复办理。 With reason, as a row of its own; "
                    + "sums, promises, state and figures follow, and a lead that was resolved by it goes on.")
    public PaymentView reverse(
            @PathParam("leadId") UUID id,
            @PathParam("paymentId") UUID paymentId,
            @NotNull @Valid Correction correction) {
        return PaymentView.of(correct.reverse(id, paymentId, correction));
    }

    /** Takes a promise back. */
    @POST
    @Path("/commitments/{commitmentId}/voiding")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR})
    @Idempotent
    @Operation(
            operationId = "voidLeadCommitment",
            summary = "作废支付承诺 Take back a promise recorded by mistake",
            description = "已付款项转计入其余承诺。 What was paid counts for the promises that were made.")
    public SettlementView.CommitmentView voidPromise(
            @PathParam("leadId") UUID id,
            @PathParam("commitmentId") UUID commitmentId,
            @NotNull @Valid Correction correction) {
        return correct.voidPromise(id, commitmentId, correction);
    }

    /** Takes an advance back. */
    @POST
    @Path("/advances/{advanceId}/voiding")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Idempotent
    @Operation(
            operationId = "voidLeadAdvance",
            summary = "作废垫付登记 Take back an advance recorded by mistake",
            description = "已登记追偿的，先更正追偿。 What counts as recovered of it is taken back first.")
    public SettlementView.AdvanceView voidAdvance(
            @PathParam("leadId") UUID id,
            @PathParam("advanceId") UUID advanceId,
            @NotNull @Valid Correction correction) {
        return SettlementView.AdvanceView.of(correct.voidAdvance(id, advanceId, correction));
    }

    /** Takes a recovery back. */
    @POST
    @Path("/advances/{advanceId}/recoveries/reversal")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Idempotent
    @Operation(
            operationId = "reverseLeadAdvanceRecovery",
            summary = "更正追偿 Take back a recovery recorded by mistake",
            description = "不超过已登记的追偿金额。 Not more than counts as recovered.")
    public SettlementView.AdvanceView takeBackRecovery(
            @PathParam("leadId") UUID id,
            @PathParam("advanceId") UUID advanceId,
            @NotNull @Valid RecoveryCorrection correction) {
        return SettlementView.AdvanceView.of(correct.takeBackRecovery(id, advanceId, correction));
    }
}
