package org.labourrights.inspection.casework;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.scope.Roles;

/** Steps of a case up to the end of its investigation, and out of it. */
@Path(CaseResource.PATH)
@Tag(name = "Cases", description = "监察案件 Inspection cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COUNTY_OFFICER,
    Roles.CITY_OFFICER,
    Roles.PROVINCE_OFFICER,
    Roles.INSPECTOR,
    Roles.INSPECTION_LEAD,
    Roles.AUDITOR
})
class CaseStepResource {

    private final HandleCase handle;
    private final TransferCase transfers;
    private final ShowCase show;

    CaseStepResource(HandleCase handle, TransferCase transfers, ShowCase show) {
        this.handle = handle;
        this.transfers = transfers;
        this.show = show;
    }

    @POST
    @Path("/{caseId}/correction")
    @Idempotent
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD
    })
    @Operation(
            operationId = "correctInspectionCase",
            summary = "更正案情 Correct what a case is about",
            description = "作出决定前可更正，须说明理由。 Until it is decided, with a reason.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "correction", value = CaseExamples.CORRECTION)))
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> correctInspectionCase(
            @PathParam("caseId") UUID caseId, @BeanParam Precondition made, @NotNull @Valid CaseCorrection correction) {
        return answer(handle.correct(caseId, made, correction));
    }

    @POST
    @Path("/{caseId}/filing")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD})
    @Operation(
            operationId = "decideCaseFiling",
            summary = "立案决定 File a case, or not",
            description =
                    "用工关系为民事关系或未查明的不予立案；不完全符合的先行指导、调解。 A civil or unknown relation is not filed; an incomplete one is guided first.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "filing", value = CaseExamples.FILING)))
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> decideCaseFiling(
            @PathParam("caseId") UUID caseId, @BeanParam Precondition made, @NotNull @Valid Filing filing) {
        return answer(handle.decideFiling(caseId, made, filing));
    }

    @POST
    @Path("/{caseId}/investigation")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD
    })
    @Operation(
            operationId = "beginCaseInvestigation",
            summary = "开展调查 Begin the investigation",
            description = "立案后开始调查，期限自立案起算。 Its limit runs from the filing.")
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> beginCaseInvestigation(
            @PathParam("caseId") UUID caseId, @BeanParam Precondition made) {
        return answer(handle.investigate(caseId, made));
    }

    @POST
    @Path("/{caseId}/investigation-extension")
    @Idempotent
    @RolesAllowed({Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD})
    @Operation(
            operationId = "extendCaseInvestigation",
            summary = "延长调查 Extend the investigation",
            description = "期限届满前经批准延长一次。 Once, approved before the limit.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "reason", value = CaseExamples.REASON)))
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> extendCaseInvestigation(
            @PathParam("caseId") UUID caseId, @BeanParam Precondition made, @NotNull @Valid CaseReason reason) {
        return answer(handle.extend(caseId, made, reason.reason()));
    }

    @POST
    @Path("/{caseId}/overdue-account")
    @Idempotent
    @RolesAllowed({Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD})
    @Operation(
            operationId = "explainCaseOverdue",
            summary = "说明逾期 Answer for a missed limit",
            description =
                    "调查逾期未延长的，说明前不得终结调查。 Past its limit an investigation does not end before somebody answers for that.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "account", value = CaseExamples.TEXT)))
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> explainCaseOverdue(
            @PathParam("caseId") UUID caseId, @BeanParam Precondition made, @NotNull @Valid CaseText account) {
        return answer(handle.explainOverdue(caseId, made, account));
    }

    @POST
    @Path("/{caseId}/findings")
    @Idempotent
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD
    })
    @Operation(
            operationId = "finishCaseInvestigation",
            summary = "终结调查 End the investigation",
            description = "登记调查结论，十五个工作日内作出决定。 With what was found; to be decided within fifteen working days.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "findings", value = CaseExamples.TEXT)))
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> finishCaseInvestigation(
            @PathParam("caseId") UUID caseId, @BeanParam Precondition made, @NotNull @Valid CaseText findings) {
        return answer(handle.finishInvestigation(caseId, made, findings));
    }

    @POST
    @Path("/{caseId}/decision-extension")
    @Idempotent
    @RolesAllowed({Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD})
    @Operation(
            operationId = "extendCaseDecision",
            summary = "延长决定期限 More time to decide",
            description = "期限届满前经批准延长一次。 Once, approved before the limit.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "reason", value = CaseExamples.REASON)))
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> extendCaseDecision(
            @PathParam("caseId") UUID caseId, @BeanParam Precondition made, @NotNull @Valid CaseReason reason) {
        return answer(handle.extendDecision(caseId, made, reason.reason()));
    }

    @POST
    @Path("/{caseId}/cancellation")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD})
    @Operation(
            operationId = "cancelCaseFiling",
            summary = "撤销立案 Cancel the filing",
            description = "须说明理由。 With a reason.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "reason", value = CaseExamples.REASON)))
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> cancelCaseFiling(
            @PathParam("caseId") UUID caseId, @BeanParam Precondition made, @NotNull @Valid CaseReason reason) {
        return answer(handle.cancel(caseId, made, reason.reason()));
    }

    @POST
    @Path("/{caseId}/transfers")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD})
    @Operation(
            operationId = "transferInspectionCase",
            summary = "移送 Hand a case over",
            description = "移送其他部门或公安机关；对方受理前时限不停。 The clocks run on until the other agency takes it.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "transfer", value = CaseExamples.TRANSFER)))
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> transferInspectionCase(
            @PathParam("caseId") UUID caseId, @BeanParam Precondition made, @NotNull @Valid CaseTransfer transfer) {
        return answer(transfers.transfer(caseId, made, transfer));
    }

    @POST
    @Path("/{caseId}/transfer-reply")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD})
    @Operation(
            operationId = "recordCaseTransferReply",
            summary = "移送回复 What the other agency says",
            description = "不受理的，案件恢复移送前的状态。 When it refuses, the case comes back.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "reply", value = CaseExamples.REPLY)))
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> recordCaseTransferReply(
            @PathParam("caseId") UUID caseId, @BeanParam Precondition made, @NotNull @Valid TransferReply reply) {
        return answer(transfers.replied(caseId, made, reply));
    }

    private RestResponse<CaseView> answer(InspectionCase one) {
        return Created.ok(one.version(), show.show(one));
    }
}
