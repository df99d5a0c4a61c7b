package org.labourrights.inspection.finding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.NeverStored;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.privacy.PurposeAsked;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/** Findings at the door. */
@Path(FindingResource.PATH)
@Tag(name = "Findings", description = "检查发现的问题 What inspections found, and the track that it takes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COUNTY_OFFICER,
    Roles.CITY_OFFICER,
    Roles.PROVINCE_OFFICER,
    Roles.INSPECTOR,
    Roles.INSPECTION_LEAD,
    Roles.JOINT_MEMBER,
    Roles.AUDITOR
})
class FindingResource {

    static final String PATH = "/api/inspection/v1/findings";

    private final Findings findings;
    private final RecordFinding record;
    private final ReadFacts facts;
    private final CurrentCaller caller;

    FindingResource(Findings findings, RecordFinding record, ReadFacts facts, CurrentCaller caller) {
        this.findings = findings;
        this.record = record;
        this.facts = facts;
        this.caller = caller;
    }

    @POST
    @Idempotent(dryRun = true)
    @ResponseStatus(201)
    @RolesAllowed({Roles.INSPECTOR, Roles.INSPECTION_LEAD, Roles.JOINT_MEMBER})
    @Operation(
            operationId = "recordFinding",
            summary = "登记问题 Record a finding",
            description = "违法、违规、复杂三类；事实加密保存；须经另一人确认后才生效。 Illegal, irregular or complex; facts are stored "
                    + "encrypted; nothing begins before a second person confirms it.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "finding", value = FindingExamples.FINDING)))
    @APIResponse(
            responseCode = "201",
            description = "问题 The finding",
            content = @Content(schema = @Schema(implementation = FindingView.class)))
    public RestResponse<FindingView> enter(@NotNull @Valid FindingContent content) {
        Finding one = record.enter(content);
        return Created.at(PATH + "/" + one.id(), one.version(), one.view());
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listFindings",
            summary = "问题清单 List findings",
            description = "按区划排列，可按企业、状态、轨道、任务筛选。 By division; by enterprise, state, track or task.")
    @APIResponse(responseCode = "200", description = "一页问题 One page")
    public Page<FindingView> list(@BeanParam FindingQuery query, @BeanParam PageRequest page) {
        return page.of(
                        findings.page(caller.get(), query, page),
                        one -> List.of(one.divisionPath(), one.id().toString()))
                .map(Finding::view);
    }

    @GET
    @Path("/{findingId}")
    @Transactional
    @Operation(
            operationId = "getFinding",
            summary = "查看问题 Show a finding",
            description = "不含事实，事实另行查看并留痕。 Without its facts, which are read apart and with a record.")
    @APIResponse(responseCode = "200", description = "问题 The finding; ETag is its version")
    public RestResponse<FindingView> one(@PathParam("findingId") UUID findingId) {
        return answer(findings.get(findingId));
    }

    @GET
    @Path("/{findingId}/facts")
    @NeverStored
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER
    })
    @Operation(
            operationId = "getFindingFacts",
            summary = "查看问题事实 Read what was found",
            description = "处置机关注明目的后可见，每次查看留痕。 For the agency that disposes of it, with a purpose; leaves a record.")
    @APIResponse(responseCode = "200", description = "事实 The facts in clear")
    public FindingFacts facts(@PathParam("findingId") UUID findingId, @BeanParam PurposeAsked purpose) {
        return facts.read(findingId, purpose);
    }

    @PUT
    @Path("/{findingId}")
    @Idempotent
    @RolesAllowed({Roles.INSPECTOR, Roles.INSPECTION_LEAD, Roles.JOINT_MEMBER})
    @Operation(
            operationId = "reviseFinding",
            summary = "更正问题 Correct a finding",
            description = "确认之前可以更正；确认之后只能撤销。 Before it is confirmed; afterwards it can only be taken back.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "finding", value = FindingExamples.FINDING)))
    @APIResponse(responseCode = "200", description = "问题 The finding; ETag is its new version")
    public RestResponse<FindingView> revise(
            @PathParam("findingId") UUID findingId,
            @BeanParam Precondition made,
            @NotNull @Valid FindingContent content) {
        return answer(record.revise(findingId, made, content));
    }

    @POST
    @Path("/{findingId}/confirmation")
    @Idempotent
    @ResponseStatus(200)
    @RolesAllowed({Roles.INSPECTION_LEAD, Roles.JOINT_MEMBER})
    @Operation(
            operationId = "confirmFinding",
            summary = "确认问题 Confirm a finding",
            description = "由登记人以外的人确认；违法的提请立案，违规的责令改正，复杂的交办研究。 By another person; a filing, an order to "
                    + "rectify or a study begins with it.")
    @APIResponse(responseCode = "200", description = "问题 The finding; ETag is its new version")
    public RestResponse<FindingView> confirm(@PathParam("findingId") UUID findingId, @BeanParam Precondition made) {
        return answer(record.confirm(findingId, made));
    }

    @POST
    @Path("/{findingId}/study-conclusion")
    @Idempotent
    @ResponseStatus(200)
    @RolesAllowed({Roles.INSPECTOR, Roles.INSPECTION_LEAD, Roles.JOINT_MEMBER})
    @Operation(
            operationId = "concludeStudy",
            summary = "登记研究结论 Conclude the study of a complex finding",
            description = "认定为违法、违规或无须处理，相应处理随即开始。 Illegal, irregular or nothing; the track begins at once.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "conclusion", value = FindingExamples.CONCLUSION)))
    @APIResponse(responseCode = "200", description = "问题 The finding; ETag is its new version")
    public RestResponse<FindingView> conclude(
            @PathParam("findingId") UUID findingId,
            @BeanParam Precondition made,
            @NotNull @Valid StudyConclusion conclusion) {
        return answer(record.conclude(findingId, made, conclusion));
    }

    @POST
    @Path("/{findingId}/withdrawal")
    @Idempotent
    @ResponseStatus(200)
    @RolesAllowed({Roles.INSPECTION_LEAD, Roles.JOINT_MEMBER})
    @Operation(
            operationId = "withdrawFinding",
            summary = "撤销问题 Take a finding back",
            description = "说明理由；已开始的处置和整改一并撤回。 With a reason; what began with it is taken back as well.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "withdrawal", value = FindingExamples.WITHDRAWAL)))
    @APIResponse(responseCode = "200", description = "问题 The finding; ETag is its new version")
    public RestResponse<FindingView> withdraw(
            @PathParam("findingId") UUID findingId,
            @BeanParam Precondition made,
            @NotNull @Valid FindingWithdrawal withdrawal) {
        return answer(record.withdraw(findingId, made, withdrawal.reason()));
    }

    private static RestResponse<FindingView> answer(Finding one) {
        return Created.ok(one.version(), one.view());
    }
}
