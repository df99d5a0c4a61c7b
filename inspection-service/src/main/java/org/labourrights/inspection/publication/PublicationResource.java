package org.labourrights.inspection.publication;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.clock.ClockView;
import org.labourrights.chassis.clock.Clocks;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.time.WorkingCalendar;

/** Publications at the door. */
@Path(PublicationResource.PATH)
@Tag(name = "Publication", description = "重大违法行为社会公布 Publication of grave violations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
class PublicationResource {

    static final String PATH = "/api/inspection/v1/publications";

    private final Publications publications;
    private final ChangePublication change;
    private final Clocks clocks;
    private final WorkingCalendar calendar;

    PublicationResource(Publications publications, ChangePublication change, Clocks clocks, WorkingCalendar calendar) {
        this.publications = publications;
        this.change = change;
        this.clocks = clocks;
        this.calendar = calendar;
    }

    @GET
    @Path("/{publicationId}")
    @Transactional
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTION_LEAD,
        Roles.AUDITOR,
        Roles.ENT_REPORTER,
        Roles.ENT_ADMIN
    })
    @Operation(
            operationId = "getPublication",
            summary = "查看公布事项 Show a publication",
            description = "含异议和各时限；企业只见本企业已公布的。 With objection and clocks; an enterprise sees its own, once published.")
    @APIResponse(responseCode = "200", description = "事项 The publication; ETag is its version")
    public RestResponse<PublicationView> one(@PathParam("publicationId") UUID publicationId) {
        Publication publication = publications.get(publicationId);
        return Created.ok(
                publication.version(),
                PublicationView.of(
                        publication,
                        clocks.of(publication.id()).stream()
                                .map(each -> ClockView.of(each, calendar))
                                .toList()));
    }

    @POST
    @Path("/{publicationId}/correction")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "correctPublication",
            summary = "更正 Correct what is said",
            description =
                    "草拟的直接修改，已公布的更正，原内容留痕。 A draft is rewritten, what is published corrected; what it said before is kept.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "correction", value = PublicationExamples.CHANGE)))
    @APIResponse(responseCode = "200", description = "事项 The publication; ETag is its new version")
    public RestResponse<PublicationView> correctPublication(
            @PathParam("publicationId") UUID publicationId,
            @BeanParam Precondition made,
            @NotNull @Valid PublicationChange body) {
        return answer(change.correct(publicationId, made, body));
    }

    @POST
    @Path("/{publicationId}/withdrawal")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "withdrawPublication",
            summary = "撤下 Withdraw",
            description =
                    "依据被撤销的三个工作日内撤下；未公布的不再公布。 In three working days when its basis is revoked; a draft is dropped.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "withdrawal", value = PublicationExamples.WITHDRAWAL)))
    @APIResponse(responseCode = "200", description = "事项 The publication; ETag is its new version")
    public RestResponse<PublicationView> withdrawPublication(
            @PathParam("publicationId") UUID publicationId,
            @BeanParam Precondition made,
            @NotNull @Valid Withdrawal body) {
        return answer(change.withdraw(publicationId, made, body));
    }

    @POST
    @Path("/{publicationId}/objection")
    @Idempotent
    @ResponseStatus(200)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.ENT_REPORTER, Roles.ENT_ADMIN
    })
    @Operation(
            operationId = "objectToPublication",
            summary = "提出异议 Object",
            description =
                    "由企业或代录；十五个工作日内复核。 By the enterprise, or taken down for it; reviewed in fifteen working days.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "objection", value = PublicationExamples.OBJECTION)))
    @APIResponse(responseCode = "200", description = "事项 The publication; ETag is its new version")
    public RestResponse<PublicationView> objectToPublication(
            @PathParam("publicationId") UUID publicationId, @NotNull @Valid PublicObjection body) {
        return answer(change.object(publicationId, body));
    }

    @POST
    @Path("/{publicationId}/review")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "reviewPublication",
            summary = "复核异议 Review the objection",
            description = "应更正的十个工作日内更正，应撤下的三个工作日内撤下。 Then corrected in ten working days, or withdrawn in three.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "review", value = PublicationExamples.REVIEW)))
    @APIResponse(responseCode = "200", description = "事项 The publication; ETag is its new version")
    public RestResponse<PublicationView> reviewPublication(
            @PathParam("publicationId") UUID publicationId, @BeanParam Precondition made, @NotNull @Valid Review body) {
        return answer(change.review(publicationId, made, body));
    }

    private static RestResponse<PublicationView> answer(Publication publication) {
        return Created.ok(publication.version(), PublicationView.of(publication));
    }
}
