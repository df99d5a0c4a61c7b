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
import org.labourrights.chassis.clock.ClockView;
import org.labourrights.chassis.clock.Clocks;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.time.WorkingCalendar;

/** Batches at the door. */
@Path(BatchResource.PATH)
@Tag(name = "Publication", description = "重大违法行为社会公布 Publication of grave violations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
class BatchResource {

    static final String PATH = "/api/inspection/v1/publication-rounds";

    private final Batches batches;
    private final Publications publications;
    private final PublishBatch publish;
    private final Clocks clocks;
    private final WorkingCalendar calendar;
    private final CurrentCaller caller;

    BatchResource(
            Batches batches,
            Publications publications,
            PublishBatch publish,
            Clocks clocks,
            WorkingCalendar calendar,
            CurrentCaller caller) {
        this.batches = batches;
        this.publications = publications;
        this.publish = publish;
        this.clocks = clocks;
        this.calendar = calendar;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTION_LEAD,
        Roles.CAMPAIGN_OFFICE,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listPublicationBatches",
            summary = "公布批次 List batches",
            description = "按区划排列，可按状态和专项行动筛选。 By division; by state and campaign if asked.")
    @APIResponse(responseCode = "200", description = "一页批次 One page of batches")
    public Page<BatchView> list(
            @QueryParam("state") @Nullable PublicationState state,
            @QueryParam("campaignId") @Nullable UUID campaignId,
            @BeanParam PageRequest page) {
        return page.of(
                        batches.page(caller.get(), state, campaignId, page),
                        it -> List.of(it.divisionPath(), it.id().toString()))
                .map(BatchView::of);
    }

    @GET
    @Path("/{publicationRoundId}")
    @Transactional
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTION_LEAD,
        Roles.CAMPAIGN_OFFICE,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getPublicationBatch",
            summary = "查看公布批次 Show a batch",
            description = "含事项和公布时限。 With what is in it and until when it is published.")
    @APIResponse(responseCode = "200", description = "批次 The batch; ETag is its version")
    public RestResponse<BatchView> one(@PathParam("publicationRoundId") UUID publicationRoundId) {
        PublicationBatch batch = batches.get(publicationRoundId);
        List<ClockView> running = clocks.of(batch.id()).stream()
                .map(each -> ClockView.of(each, calendar))
                .toList();
        return Created.ok(batch.version(), BatchView.of(batch, publications.of(batch.id()), running));
    }

    @POST
    @Idempotent(dryRun = true)
    @ResponseStatus(201)
    @Operation(
            operationId = "addPublicationBatch",
            summary = "新建公布批次 Open a batch",
            description =
                    "市县按季度，省级按半年；随时公布的以日期为期。 By quarter for cities and counties, by half-year for provinces; a day between.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "batch", value = PublicationExamples.BATCH)))
    @APIResponse(
            responseCode = "201",
            description = "批次 The batch",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    public RestResponse<BatchView> add(@NotNull @Valid NewBatch wanted) {
        PublicationBatch batch = publish.open(wanted);
        return Created.at(PATH + "/" + batch.id(), batch.version(), BatchView.of(batch));
    }

    @POST
    @Path("/{publicationRoundId}/publications")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "addPublication",
            summary = "列入批次 Put a violation into a batch",
            description =
                    "仅限草拟中的批次；法定代表人公布前加密保存。 Into a draft; the representative is kept encrypted until it is published.")
    @RequestBody(
            required = true,
            content =
                    @Content(examples = @ExampleObject(name = "publication", value = PublicationExamples.PUBLICATION)))
    @APIResponse(
            responseCode = "201",
            description = "事项 The publication",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public RestResponse<PublicationView> draft(
            @PathParam("publicationRoundId") UUID publicationRoundId, @NotNull @Valid NewPublication wanted) {
        Publication publication = publish.draft(publicationRoundId, wanted);
        return Created.at(
                PublicationResource.PATH + "/" + publication.id(),
                publication.version(),
                PublicationView.of(publication));
    }

    @POST
    @Path("/{publicationRoundId}/approval")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "approvePublicationBatch",
            summary = "审批批次 Approve a batch",
            description = "由未参与草拟的人审批。 By somebody who wrote none of it.")
    @APIResponse(responseCode = "200", description = "批次 The batch; ETag is its new version")
    public RestResponse<BatchView> approve(
            @PathParam("publicationRoundId") UUID publicationRoundId, @BeanParam Precondition made) {
        return answer(publish.approve(publicationRoundId, made));
    }

    @POST
    @Path("/{publicationRoundId}/publication")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "publishPublicationBatch",
            summary = "公布批次 Publish a batch",
            description = "仅限已审批的批次；同时记入信用档案。 An approved one; it goes into the credit archive as well.")
    @APIResponse(responseCode = "200", description = "批次 The batch; ETag is its new version")
    public RestResponse<BatchView> publish(
            @PathParam("publicationRoundId") UUID publicationRoundId, @BeanParam Precondition made) {
        return answer(publish.publish(publicationRoundId, made));
    }

    private static RestResponse<BatchView> answer(PublicationBatch batch) {
        return Created.ok(batch.version(), BatchView.of(batch));
    }
}
