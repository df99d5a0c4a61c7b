package org.labourrights.arrears.duplicate;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadView;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.NeverStored;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.kernel.person.UnmaskPurpose;

/** Duplicates at the door. */
@Path("/api/arrears/v1/leads/{leadId}")
@Tag(name = "Intake", description = "线索受理渠道 How leads come in")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DuplicateResource {

    private final Duplicates duplicates;
    private final MergeLeads merge;
    private final UnmergeLead unmerge;
    private final Leads leads;

    DuplicateResource(Duplicates duplicates, MergeLeads merge, UnmergeLead unmerge, Leads leads) {
        this.duplicates = duplicates;
        this.merge = merge;
        this.unmerge = unmerge;
        this.leads = leads;
    }

    /** Lists leads that may be the same. */
    @GET
    @Path("/duplicates")
    @Transactional
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR})
    @Operation(
            operationId = "listDuplicateLeads",
            summary = "疑似重复线索 Leads that may be the same",
            description =
                    "同一工单号，或者单位、金额、人数相同且期间重叠的线索，最多五十条；不涉及人员。 The same ticket number, or employer, sum and "
                            + "workers alike and overlapping times; at most fifty, the oldest first. Tells nothing about people.")
    public Page<DuplicateView> list(@PathParam("leadId") UUID id) {
        return new Page<>(duplicates.ofMatter(leads.get(id)), null);
    }

    /** Lists complaints of the same person. */
    @GET
    @Path("/duplicates/same-person")
    @Transactional
    @NeverStored
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR})
    @Operation(
            operationId = "listDuplicatesOfPerson",
            summary = "同一人的疑似重复投诉 Complaints of the same person that may be the same",
            description = "仅承办人，须注明目的并留痕；举报不比对。 For the handler, who says why; leaves a record. Reports are never "
                    + "compared, neither asked for nor found.")
    public Page<DuplicateView> ofPerson(
            @PathParam("leadId") UUID id,
            @QueryParam("purpose")
                    @Parameter(description = "目的 Why", required = true, example = "VERIFICATION")
                    @Nullable
                    UnmaskPurpose purpose) {
        return new Page<>(duplicates.ofPerson(leads.get(id), UnmaskPurpose.required(purpose)), null);
    }

    /** Merges a lead into another. */
    @POST
    @Path("/merge")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    // No dry run: the sums of a merge tell whether the two share people.
    @Idempotent
    @Operation(
            operationId = "mergeLead",
            summary = "合并重复线索 Merge a duplicate",
            description = "将本线索并入另一线索，成为一件事：金额、明细、支付、人员归继续办理的线索；各自的时限保留，由继续办理的线索满足。 This lead goes on within the "
                    + "other as one matter: sums, claims, payments and people; each keeps the clocks of its own receipt, met by "
                    + "what is done about the one that goes on.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "merge",
                                            value = "{\"into\":\"01980f3a-7c11-7d52-9a55-2f5b2a1f7c11\"}")))
    public RestResponse<LeadView> merge(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid Merge request) {
        ArrearsLead lead = merge.merge(id, made, request);
        return Created.ok(lead.version(), LeadView.of(lead));
    }

    /** Undoes a merge. */
    @POST
    @Path("/unmerge")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    // No dry run: the sums of a merge tell whether the two share people.
    @Idempotent
    @Operation(
            operationId = "unmergeLead",
            summary = "撤销错误合并 Undo a wrong merge",
            description = "注明原因；本线索恢复独立办理，诉求、支付与人员各归各线索，合并后登记的归继续办理的线索。 With reason; this lead goes on by itself "
                    + "again with its claims, payments and people; what was recorded since stays with the other.")
    public RestResponse<LeadView> unmerge(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid Unmerge request) {
        ArrearsLead lead = unmerge.undo(id, made, request.reason());
        return Created.ok(lead.version(), LeadView.of(lead));
    }

    /** Lists what was merged into a lead. */
    @GET
    @Path("/merged")
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
            operationId = "listMergedLeads",
            summary = "已并入的线索 Leads that go on within this one",
            description = "已并入本线索的线索，其档案仍可按各自标识查看。 Their files are still read under their own ids.")
    public Page<DuplicateView> merged(@PathParam("leadId") UUID id) {
        return new Page<>(
                leads.mergedInto(leads.get(id).id()).stream()
                        .map(DuplicateView::of)
                        .toList(),
                null);
    }
}
