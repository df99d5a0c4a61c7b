package org.labourrights.reporting.enterprise;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
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
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.openapi.Examples;
import org.labourrights.chassis.paging.Limit;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;

/** Partnerships at the door. */
@Path("/api/reporting/v1/enterprises/{uscc}/partnerships")
@Tag(name = "Partnerships", description = "合作用工关系 Who works for which platform")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PartnershipResource {

    private final ChangePartnerships change;
    private final Enterprises enterprises;
    private final Partnerships partnerships;
    private final EntityManager entities;

    PartnershipResource(
            ChangePartnerships change, Enterprises enterprises, Partnerships partnerships, EntityManager entities) {
        this.change = change;
        this.enterprises = enterprises;
        this.partnerships = partnerships;
        this.entities = entities;
    }

    /** Enters a partnership. */
    @POST
    @RolesAllowed({Roles.ENT_ADMIN, Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "beginPartnership",
            summary = "登记合作关系 Enter a partnership",
            description = "平台企业登记与合作企业的用工合作；平台企业此后督促该合作企业报送。 The platform enters its cooperation with a "
                    + "registered partner and from then on must urge it to report.")
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "agreement", value = PartnershipExamples.AGREEMENT)))
    @APIResponse(
            responseCode = "201",
            description = "已登记 Entered; ETag is its version",
            content =
                    @Content(
                            schema = @Schema(implementation = PartnershipView.class),
                            examples = @ExampleObject(name = "partnership", value = PartnershipExamples.PARTNERSHIP)))
    public RestResponse<PartnershipView> begin(
            @PathParam("uscc") UnifiedSocialCreditCode uscc, @NotNull @Valid PartnershipAgreement agreement) {
        Partnership partnership = change.begin(uscc, agreement);
        return Created.at(
                "/api/reporting/v1/enterprises/" + uscc + "/partnerships",
                partnership.version(),
                PartnershipView.of(partnership));
    }

    /** Lists the partnerships of an enterprise. */
    @GET
    @RolesAllowed({
        Roles.ENT_ADMIN,
        Roles.ENT_REPORTER,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.AUDITOR
    })
    @Transactional
    @Operation(
            operationId = "listPartnerships",
            summary = "查询合作关系 List partnerships",
            description = "平台企业的合作企业，或合作企业所服务的平台，含已终止的。 The partners of a platform, or the platforms of a "
                    + "partner; ended ones too, oldest first.")
    @APIResponse(
            responseCode = "200",
            description = "一页合作关系 One page of partnerships",
            extensions = @Extension(name = Examples.EXTENSION, value = PartnershipExamples.PAGE, parseValue = true))
    public Page<PartnershipView> list(@PathParam("uscc") UnifiedSocialCreditCode uscc, @BeanParam PageRequest page) {
        return partnerships.of(enterprises.get(uscc), page).map(PartnershipView::of);
    }

    /** Ends a partnership. */
    @POST
    @Path("/{partnershipId}/termination")
    @RolesAllowed({Roles.ENT_ADMIN, Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "endPartnership",
            summary = "终止合作关系 End a partnership",
            description =
                    "合作终止后，平台企业不再督促该合作企业后续报告期的报送。 The platform no longer urges the partner for later " + "periods.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "end", value = PartnershipExamples.END)))
    @APIResponse(
            responseCode = "200",
            description = "已终止 Ended; ETag is the new version",
            content =
                    @Content(
                            schema = @Schema(implementation = PartnershipView.class),
                            examples = @ExampleObject(name = "partnership", value = PartnershipExamples.PARTNERSHIP)))
    public RestResponse<PartnershipView> end(
            @PathParam("uscc") UnifiedSocialCreditCode uscc,
            @PathParam("partnershipId") UUID id,
            @BeanParam Precondition made,
            @NotNull @Valid PartnershipEnd end) {
        Partnership partnership = change.end(uscc, id, made, end);
        return Created.ok(partnership.version(), PartnershipView.of(partnership));
    }

    /** Records a supervision. */
    @POST
    @Path("/{partnershipId}/supervision-records")
    @RolesAllowed({Roles.ENT_ADMIN, Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "recordSupervision",
            summary = "登记监督记录 Record a supervision",
            description = "平台企业登记对合作企业保障劳动者权益情况的监督。 The platform records how it supervised its partner "
                    + "(冀人社规〔2021〕5号 第七条).")
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "record", value = PartnershipExamples.SUPERVISION)))
    @APIResponse(
            responseCode = "201",
            description = "已登记 Recorded",
            content =
                    @Content(
                            schema = @Schema(implementation = SupervisionView.class),
                            examples = @ExampleObject(name = "record", value = PartnershipExamples.SUPERVISION_RECORD)))
    public RestResponse<SupervisionView> supervise(
            @PathParam("uscc") UnifiedSocialCreditCode uscc,
            @PathParam("partnershipId") UUID id,
            @NotNull @Valid SupervisionReport report) {
        return RestResponse.status(
                RestResponse.Status.CREATED, change.supervise(uscc, id, report).view());
    }

    /** Lists the supervisions of a partnership. */
    @GET
    @Path("/{partnershipId}/supervision-records")
    @RolesAllowed({
        Roles.ENT_ADMIN,
        Roles.ENT_REPORTER,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.AUDITOR
    })
    @Transactional
    @Operation(
            operationId = "listSupervisions",
            summary = "查询监督记录 List supervisions",
            description = "最新 200 条监督记录。 The latest 200 supervisions of the partner by the platform, newest first.")
    @APIResponse(
            responseCode = "200",
            description = "监督记录 The supervisions",
            extensions =
                    @Extension(name = Examples.EXTENSION, value = PartnershipExamples.SUPERVISIONS, parseValue = true))
    public Page<SupervisionView> supervisions(
            @PathParam("uscc") UnifiedSocialCreditCode uscc, @PathParam("partnershipId") UUID id) {
        enterprises.get(uscc);
        return new Page<>(
                entities
                        .createQuery(
                                "FROM Supervision s WHERE s.partnershipId = :id ORDER BY s.id DESC", Supervision.class)
                        .setParameter("id", id)
                        .setMaxResults(Limit.MOST)
                        .getResultList()
                        .stream()
                        .map(Supervision::view)
                        .toList(),
                null);
    }
}
