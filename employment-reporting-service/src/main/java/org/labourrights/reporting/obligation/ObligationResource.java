package org.labourrights.reporting.obligation;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.clock.ClocksView;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.openapi.Examples;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.sql.StoredJson;
import org.labourrights.chassis.time.DueDate;

/** Obligations at the door. */
@Path("/api/reporting/v1/obligations")
@Tag(name = "Obligations", description = "报告义务 Who owes which report to whom by when")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ObligationResource {

    private final Obligations obligations;
    private final ExemptObligation exempt;
    private final ObligationClock clock;
    private final StoredJson json;

    ObligationResource(Obligations obligations, ExemptObligation exempt, ObligationClock clock, StoredJson json) {
        this.obligations = obligations;
        this.exempt = exempt;
        this.clock = clock;
        this.json = json;
    }

    /** Finds obligations. */
    @GET
    @RolesAllowed({
        Roles.ENT_ADMIN,
        Roles.ENT_REPORTER,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER,
        Roles.AUDITOR
    })
    @Transactional
    @Operation(
            operationId = "listObligations",
            summary = "查询报告义务 List obligations",
            description = "企业查看本企业的义务；部门查看辖区内的义务。 An enterprise sees its own, newest first; a bureau sees those "
                    + "received in its divisions. Give uscc to see those of one enterprise.")
    @APIResponse(
            responseCode = "200",
            description = "一页报告义务 One page of obligations",
            extensions = @Extension(name = Examples.EXTENSION, value = ObligationExamples.PAGE, parseValue = true))
    public Page<ObligationView> list(@Valid @BeanParam ObligationQuery query, @BeanParam PageRequest page) {
        return obligations.search(query, page).map(ObligationView::of);
    }

    /** Shows an obligation. */
    @GET
    @Path("/{obligationId}")
    @RolesAllowed({
        Roles.ENT_ADMIN,
        Roles.ENT_REPORTER,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER,
        Roles.AUDITOR
    })
    @Transactional
    @Operation(
            operationId = "getObligation",
            summary = "查看报告义务 Show an obligation",
            description = "含截止日的计算过程与所依据的政策。 With the explanation of its due date and the policy rows it was "
                    + "planned under.")
    @APIResponse(
            responseCode = "200",
            description = "报告义务 The obligation; ETag is its version",
            content =
                    @Content(
                            schema = @Schema(implementation = ObligationDetail.class),
                            examples = @ExampleObject(name = "obligation", value = ObligationExamples.DETAIL)))
    public RestResponse<ObligationDetail> get(@PathParam("obligationId") UUID id) {
        return answer(obligations.get(id));
    }

    /** Shows the clock of an obligation. */
    @GET
    @Path("/{obligationId}/clocks")
    @RolesAllowed({
        Roles.ENT_ADMIN,
        Roles.ENT_REPORTER,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER,
        Roles.AUDITOR
    })
    @Transactional
    @Operation(
            operationId = "getObligationClocks",
            summary = "查看报送期限 Show the clock of an obligation",
            description = "起算、逐日说明、依据与结果；退回后的补正期限见其函件。 Its count day by day, its policy row, and what became of "
                    + "it. The term for a correction stands with the letter about the return.")
    @APIResponse(responseCode = "200", description = "报送期限 The clock")
    public ClocksView clocks(@PathParam("obligationId") UUID id) {
        return clock.of(obligations.get(id));
    }

    /** Releases an enterprise from a report. */
    @POST
    @Path("/{obligationId}/exemption")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "exemptObligation",
            summary = "准予免报 Exempt from a report",
            description = "由接收报告的人社部门批准，须写明原因与批准文号。 Approved by the bureau that receives the report, with "
                    + "reason and number of the approval.")
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "exemption", value = ObligationExamples.EXEMPTION)))
    @APIResponse(
            responseCode = "200",
            description = "报告义务 The obligation; ETag is the new version",
            content =
                    @Content(
                            schema = @Schema(implementation = ObligationDetail.class),
                            examples = @ExampleObject(name = "obligation", value = ObligationExamples.DETAIL)))
    public RestResponse<ObligationDetail> exempt(
            @PathParam("obligationId") UUID id, @BeanParam Precondition made, @NotNull @Valid Exemption exemption) {
        return answer(exempt.exempt(id, made, exemption));
    }

    private RestResponse<ObligationDetail> answer(ReportingObligation obligation) {
        return Created.ok(obligation.version(), detail(obligation));
    }

    private ObligationDetail detail(ReportingObligation obligation) {
        FilingDays days = obligation.days();
        return new ObligationDetail(
                ObligationView.of(obligation),
                json.read(obligation.due(), DueDate.class),
                days.lastDay(),
                days.judgedFilingOn().orElse(null),
                days.correctionDueOn().orElse(null),
                obligation.exemption().map(GrantedExemption::reason).orElse(null),
                clock.rows(obligation),
                obligation.version());
    }
}
