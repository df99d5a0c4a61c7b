package org.labourrights.arrears.settlement;

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
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.arrears.lead.Matters;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;

/** The money of a lead at the door. */
@Path("/api/arrears/v1/leads/{leadId}")
@Tag(name = "Settlement", description = "清偿 The money of a lead")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SettlementResource {

    private final SettleLead settle;
    private final ReadSettlement read;
    private final LeadPayments payments;
    private final Leads leads;
    private final Matters matters;

    SettlementResource(SettleLead settle, ReadSettlement read, LeadPayments payments, Leads leads, Matters matters) {
        this.settle = settle;
        this.read = read;
        this.payments = payments;
        this.leads = leads;
        this.matters = matters;
    }

    /** Records a payment. */
    @POST
    @Path("/payments")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR, Roles.JOINT_MEMBER
    })
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "recordLeadPayment",
            summary = "登记支付 Record a payment",
            description = "随时可登记；全额支付后线索即为已化解。 At any time; paid in full, the lead is resolved.")
    public PaymentView pay(@PathParam("leadId") UUID id, @NotNull @Valid PaymentEntry entry) {
        return PaymentView.of(settle.pay(id, entry));
    }

    /** Lists the payments of a lead. */
    @GET
    @Path("/payments")
    @Transactional
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listLeadPayments",
            summary = "支付记录 The payments of a lead",
            description =
                    "按登记先后列出，冲销单列一行，含并入线索的支付。 In the order in which they were recorded; a reversal is a row of its own; with"
                            + " those of leads merged into this one.")
    public Page<PaymentView> payments(@PathParam("leadId") UUID id, @BeanParam PageRequest page) {
        Page<LeadPayment> rows = payments.page(matters.of(leads.get(id).id()).leads(), page);
        Map<UUID, UUID> reversals = payments.reversalsOf(rows.items());
        return rows.map(row -> PaymentView.of(row, reversals.get(row.id())));
    }

    /** Records a promise. */
    @POST
    @Path("/commitments")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "recordLeadCommitment",
            summary = "登记支付承诺 Record a promise of payment",
            description = "分期支付；任何一期到期未付即为违约。 By instalments; one that is not paid on its day breaks the promise.")
    public SettlementView.CommitmentView promise(@PathParam("leadId") UUID id, @NotNull @Valid CommitmentEntry entry) {
        return settle.promise(id, entry);
    }

    /** Records an advance. */
    @POST
    @Path("/advances")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "recordLeadAdvance",
            summary = "登记应急周转金垫付 Record an advance of the emergency fund",
            description = "垫付不免除单位的支付义务，事后追偿。 The employer still owes the money; the fund recovers it.")
    public SettlementView.AdvanceView advance(@PathParam("leadId") UUID id, @NotNull @Valid AdvanceEntry entry) {
        return SettlementView.AdvanceView.of(settle.advance(id, entry));
    }

    /** Records what came back to the fund. */
    @POST
    @Path("/advances/{advanceId}/recoveries")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Idempotent
    @Operation(
            operationId = "recoverLeadAdvance",
            summary = "登记追偿 Record what came back to the fund",
            description = "追偿金额累计，追偿状态随之变化。 Adds up; the status of recovery follows.")
    public SettlementView.AdvanceView recover(
            @PathParam("leadId") UUID id, @PathParam("advanceId") UUID advanceId, @NotNull @Valid RecoveryEntry entry) {
        return SettlementView.AdvanceView.of(settle.recover(id, advanceId, entry));
    }

    /** Shows where the money stands. */
    @GET
    @Path("/settlement")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getLeadSettlement",
            summary = "清偿情况 Where the money stands",
            description = "应付、已付、未付、清偿率、承诺与垫付。 Owed, paid, remaining, rate, promises and advances.")
    public SettlementView settlement(@PathParam("leadId") UUID id) {
        return read.read(id);
    }
}
