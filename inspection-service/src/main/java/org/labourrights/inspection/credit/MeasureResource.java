package org.labourrights.inspection.credit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/** What agencies are asked to do because of credit records, at the door. */
@Path("/api/inspection/v1/credit-measures")
@Tag(name = "Credit", description = "信用管理 The credit archive of enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MeasureResource {

    private final JointMeasures joint;
    private final CreditMeasures measures;
    private final CurrentCaller caller;

    MeasureResource(JointMeasures joint, CreditMeasures measures, CurrentCaller caller) {
        this.joint = joint;
        this.measures = measures;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listCreditMeasures",
            summary = "联合惩戒与激励清单 List what agencies are asked for",
            description = "按机关和状态筛选；其他机关的成员只见发给本机关的。 By agency and state; members of other agencies see their own.")
    @APIResponse(responseCode = "200", description = "一页措施 One page of measures")
    public Page<CreditMeasureView> list(
            @QueryParam("agencyId") @Nullable @Pattern(regexp = "[A-Z_]+-[0-9]{6}") String agencyId,
            @QueryParam("state") @Nullable MeasureState state,
            @QueryParam("recordId") @Nullable UUID recordId,
            @BeanParam PageRequest page) {
        return page.of(
                        measures.page(caller.get(), new CreditMeasures.Filter(agencyId, state, recordId), page),
                        it -> List.of(it.divisionPath(), it.id().toString()))
                .map(CreditMeasureView::of);
    }

    @POST
    @Path("/{creditMeasureId}/answer")
    @Idempotent
    @ResponseStatus(200)
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER
    })
    @Operation(
            operationId = "answerCreditMeasure",
            summary = "反馈措施 Say what was done",
            description = "由被请求的机关反馈，或由劳动部门代录；再次反馈即更正。 By the agency that was asked, or for it; once more corrects it.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "answer", value = CreditExamples.ANSWER)))
    @APIResponse(responseCode = "200", description = "措施 The measure; ETag is its new version")
    public RestResponse<CreditMeasureView> answer(
            @PathParam("creditMeasureId") UUID creditMeasureId,
            @BeanParam Precondition made,
            @NotNull @Valid MeasureAnswer answer) {
        CreditMeasure measure = joint.answer(creditMeasureId, made, answer);
        return Created.ok(measure.version(), CreditMeasureView.of(measure));
    }
}
