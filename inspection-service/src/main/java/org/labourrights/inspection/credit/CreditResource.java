package org.labourrights.inspection.credit;

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
import jakarta.ws.rs.QueryParam;
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
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/** The credit archive at the door. */
@Path(CreditResource.PATH)
@Tag(name = "Credit", description = "信用管理 The credit archive of enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD})
class CreditResource {

    static final String PATH = "/api/inspection/v1/credit-records";

    private final CreditRecords records;
    private final EnterCredit enter;
    private final KeepCredit keep;
    private final JointMeasures joint;
    private final CurrentCaller caller;

    CreditResource(
            CreditRecords records, EnterCredit enter, KeepCredit keep, JointMeasures joint, CurrentCaller caller) {
        this.records = records;
        this.enter = enter;
        this.keep = keep;
        this.joint = joint;
        this.caller = caller;
    }

    /** The measures that were just asked for. */
    @Schema(name = "AskedCreditMeasures", description = "已发出的请求 The measures that were asked for now")
    record Asked(List<CreditMeasureView> items) {}

    @GET
    @Transactional
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.AUDITOR,
        Roles.ENT_REPORTER,
        Roles.ENT_ADMIN
    })
    @Operation(
            operationId = "listCreditRecords",
            summary = "信用记录 List credit records",
            description = "本辖区的信用记录；企业只见本企业的。 The records of the caller's divisions; an enterprise sees its own.")
    @APIResponse(responseCode = "200", description = "一页信用记录 One page of records")
    public Page<CreditRecordView> list(
            @QueryParam("uscc") @Nullable UnifiedSocialCreditCode uscc,
            @QueryParam("kind") @Nullable CreditKind kind,
            @QueryParam("state") @Nullable CreditState state,
            @BeanParam PageRequest page) {
        return page.of(
                        records.page(caller.get(), new CreditFilter(uscc, kind, state), page),
                        it -> List.of(it.divisionPath(), it.id().toString()))
                .map(CreditRecordView::of);
    }

    @GET
    @Path("/{creditRecordId}")
    @Transactional
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.AUDITOR,
        Roles.ENT_REPORTER,
        Roles.ENT_ADMIN
    })
    @Operation(
            operationId = "getCreditRecord",
            summary = "查看信用记录 Show a credit record",
            description = "含等级依据和更正历史。 With the figures behind a grade and what was corrected.")
    @APIResponse(responseCode = "200", description = "信用记录 The record; ETag is its version")
    public RestResponse<CreditRecordView> one(@PathParam("creditRecordId") UUID creditRecordId) {
        return answer(records.get(creditRecordId));
    }

    @POST
    @Idempotent(dryRun = true)
    @ResponseStatus(201)
    @Operation(
            operationId = "addCreditRecord",
            summary = "录入信用记录 Enter a credit record",
            description =
                    "红名单、和谐单位评价，或系统步骤之外的不良行为记录。 Red list, evaluation, or a bad record that no step of the service makes.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "record", value = CreditExamples.RECORD)))
    @APIResponse(
            responseCode = "201",
            description = "信用记录 The record",
            content = @Content(schema = @Schema(implementation = CreditRecordView.class)))
    public RestResponse<CreditRecordView> add(@NotNull @Valid NewCreditRecord wanted) {
        CreditRecord made = enter.enter(wanted);
        return Created.at(PATH + "/" + made.id(), made.version(), CreditRecordView.of(made));
    }

    @POST
    @Path("/{creditRecordId}/repair")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "repairCreditRecord",
            summary = "信用修复 Make good what was recorded",
            description = "须有理由和依据材料；等级不能修复，只能重新评价。 With reason and evidence; a grade is given anew instead.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "repair", value = CreditExamples.REPAIR)))
    @APIResponse(responseCode = "200", description = "信用记录 The record; ETag is its new version")
    public RestResponse<CreditRecordView> repair(
            @PathParam("creditRecordId") UUID creditRecordId,
            @BeanParam Precondition made,
            @NotNull @Valid CreditRepair repair) {
        return answer(keep.repair(creditRecordId, made, repair));
    }

    @POST
    @Path("/{creditRecordId}/withdrawal")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "withdrawCreditRecord",
            summary = "撤销信用记录 Take a credit record back",
            description = "误录或依据被撤销；记录留痕。 Made by mistake, or its basis was revoked; it stays to be seen.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "withdrawal", value = CreditExamples.WITHDRAWAL)))
    @APIResponse(responseCode = "200", description = "信用记录 The record; ETag is its new version")
    public RestResponse<CreditRecordView> withdraw(
            @PathParam("creditRecordId") UUID creditRecordId,
            @BeanParam Precondition made,
            @NotNull @Valid CreditWithdrawal withdrawal) {
        return answer(keep.withdraw(creditRecordId, made, withdrawal.reason()));
    }

    @POST
    @Path("/{creditRecordId}/corrections")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "correctCreditRecord",
            summary = "更正信用记录 Correct a credit record",
            description = "更正事实、依据或有效期，原内容留痕。 Fact, basis or term; what it said before stays to be seen.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "amendment", value = CreditExamples.AMENDMENT)))
    @APIResponse(responseCode = "200", description = "信用记录 The record; ETag is its new version")
    public RestResponse<CreditRecordView> correct(
            @PathParam("creditRecordId") UUID creditRecordId,
            @BeanParam Precondition made,
            @NotNull @Valid CreditAmendment amendment) {
        return answer(keep.correct(creditRecordId, made, amendment));
    }

    @POST
    @Path("/{creditRecordId}/measures")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "askCreditMeasures",
            summary = "发出联合惩戒或激励 Ask agencies to act",
            description = "按记录向各机关发出，每机关一条；已发出的不重复。 One for each agency; what was asked is not asked again.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "measures", value = CreditExamples.MEASURES)))
    @APIResponse(
            responseCode = "201",
            description = "已发出的请求 The measures that were asked for",
            content = @Content(schema = @Schema(implementation = Asked.class)))
    public RestResponse<Asked> ask(
            @PathParam("creditRecordId") UUID creditRecordId, @NotNull @Valid NewMeasures wanted) {
        Asked asked = new Asked(joint.ask(creditRecordId, wanted).stream()
                .map(CreditMeasureView::of)
                .toList());
        return RestResponse.status(RestResponse.Status.CREATED, asked);
    }

    private RestResponse<CreditRecordView> answer(CreditRecord record) {
        return Created.ok(record.version(), CreditRecordView.of(record, records.corrections(record.id())));
    }
}
