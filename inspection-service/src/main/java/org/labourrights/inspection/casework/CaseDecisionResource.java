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

/** Penalties, hearing, decision and what follows. */
@Path(CaseResource.PATH)
@Tag(name = "Penalties", description = "行政处罚 Penalties within the discretion benchmark")
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
class CaseDecisionResource {

    private final PenalizeCase penalize;
    private final HearCase hear;
    private final DecideCase decide;
    private final ShowCase show;

    CaseDecisionResource(PenalizeCase penalize, HearCase hear, DecideCase decide, ShowCase show) {
        this.penalize = penalize;
        this.hear = hear;
        this.decide = decide;
        this.show = show;
    }

    @POST
    @Path("/{caseId}/penalties")
    @Idempotent
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD
    })
    @Operation(
            operationId = "proposeCasePenalty",
            summary = "拟定处罚 Propose a penalty",
            description = "必须在裁量基准之内，并说明每一步裁量的理由。 Within the benchmark, with the reason of each step.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "penalty", value = CaseExamples.PENALTY)))
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> proposeCasePenalty(
            @PathParam("caseId") UUID caseId, @BeanParam Precondition made, @NotNull @Valid NewPenalty penalty) {
        return answer(penalize.propose(caseId, made, penalty));
    }

    @POST
    @Path("/{caseId}/penalties/{penaltyId}/reduction")
    @Idempotent
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD
    })
    @Operation(
            operationId = "changeCasePenalty",
            summary = "调整拟处罚 Change a proposed penalty",
            description = "告知后不得加重。 Never higher than the party was told.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "reduction", value = CaseExamples.REDUCTION)))
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> changeCasePenalty(
            @PathParam("caseId") UUID caseId,
            @PathParam("penaltyId") UUID penaltyId,
            @BeanParam Precondition made,
            @NotNull @Valid PenaltyReduction reduction) {
        return answer(penalize.change(caseId, penaltyId, made, reduction));
    }

    @POST
    @Path("/{caseId}/penalties/{penaltyId}/removal")
    @Idempotent
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD
    })
    @Operation(
            operationId = "dropCasePenalty",
            summary = "撤回拟处罚 Drop a proposed penalty",
            description = "告知前可撤回。 Until the party is told.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "reason", value = CaseExamples.REASON)))
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> dropCasePenalty(
            @PathParam("caseId") UUID caseId,
            @PathParam("penaltyId") UUID penaltyId,
            @BeanParam Precondition made,
            @NotNull @Valid CaseReason reason) {
        return answer(penalize.drop(caseId, penaltyId, made, reason.reason()));
    }

    @POST
    @Path("/{caseId}/penalty-notice")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD})
    @Operation(
            operationId = "noticeCasePenalty",
            summary = "行政处罚事先告知 Tell the party",
            description =
                    "出具事先告知书；送达后五个工作日内可要求听证。 After its service the party has five working days to ask for a hearing.")
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> noticeCasePenalty(@PathParam("caseId") UUID caseId, @BeanParam Precondition made) {
        return answer(penalize.notice(caseId, made));
    }

    @POST
    @Path("/{caseId}/hearing-request")
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
            operationId = "askCaseHearing",
            summary = "登记听证申请 The party asks to be heard",
            description = "告知书送达后五个工作日内。 Within five working days of the service of the notice.")
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> askCaseHearing(@PathParam("caseId") UUID caseId, @BeanParam Precondition made) {
        return answer(hear.ask(caseId, made));
    }

    @POST
    @Path("/{caseId}/hearing-notice")
    @Idempotent
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD
    })
    @Operation(
            operationId = "scheduleCaseHearing",
            summary = "通知听证 Announce the hearing",
            description = "听证七个工作日前送达通知。 The notice is served seven working days before.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "day", value = CaseExamples.HEARING_DAY)))
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> scheduleCaseHearing(
            @PathParam("caseId") UUID caseId, @BeanParam Precondition made, @NotNull @Valid HearingDay day) {
        return answer(hear.schedule(caseId, made, day));
    }

    @POST
    @Path("/{caseId}/hearing-result")
    @Idempotent
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD
    })
    @Operation(
            operationId = "endCaseHearing",
            summary = "听证结果 How the hearing ended",
            description = "举行，或者当事人撤回申请。 It was held, or given up.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "end", value = CaseExamples.HEARING_END)))
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> endCaseHearing(
            @PathParam("caseId") UUID caseId, @BeanParam Precondition made, @NotNull @Valid HearingEnd end) {
        return answer(hear.end(caseId, made, end));
    }

    @POST
    @Path("/{caseId}/decision")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD})
    @Operation(
            operationId = "decideInspectionCase",
            summary = "作出决定 Decide a case",
            description = "行政处罚、行政处理或者不予处罚，并出具决定书。 A penalty, a treatment or none; with its paper.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "decision", value = CaseExamples.DECISION)))
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> decideInspectionCase(
            @PathParam("caseId") UUID caseId, @BeanParam Precondition made, @NotNull @Valid Decision decision) {
        return answer(decide.decide(caseId, made, decision));
    }

    @POST
    @Path("/{caseId}/executions")
    @Idempotent
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD
    })
    @Operation(
            operationId = "recordCaseExecution",
            summary = "登记执行 How it was carried out",
            description = "自动履行、申请强制执行或法院执行完毕。 By the party itself, asked of the court, or by the court.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "execution", value = CaseExamples.EXECUTION)))
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> recordCaseExecution(
            @PathParam("caseId") UUID caseId, @BeanParam Precondition made, @NotNull @Valid CaseExecution execution) {
        return answer(decide.execute(caseId, made, execution));
    }

    @POST
    @Path("/{caseId}/closure")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD})
    @Operation(
            operationId = "closeInspectionCase",
            summary = "结案 Close a case",
            description = "执行完毕或者不予处罚的。 When it is carried out, or nobody is punished.")
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<CaseView> closeInspectionCase(@PathParam("caseId") UUID caseId, @BeanParam Precondition made) {
        return answer(decide.close(caseId, made));
    }

    private RestResponse<CaseView> answer(InspectionCase one) {
        return Created.ok(one.version(), show.show(one));
    }
}
