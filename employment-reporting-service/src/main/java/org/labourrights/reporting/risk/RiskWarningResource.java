package org.labourrights.reporting.risk;

import static org.labourrights.chassis.scope.Roles.AUDITOR;
import static org.labourrights.chassis.scope.Roles.CITY_OFFICER;
import static org.labourrights.chassis.scope.Roles.COUNTY_OFFICER;
import static org.labourrights.chassis.scope.Roles.INSPECTION_LEAD;
import static org.labourrights.chassis.scope.Roles.PROVINCE_OFFICER;

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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.text.FreeText;
import org.labourrights.kernel.directory.RiskLevel;
import org.labourrights.reporting.letter.GuidanceLetter;
import org.labourrights.reporting.letter.LetterType;
import org.labourrights.reporting.letter.LetterView;
import org.labourrights.reporting.letter.LetterViews;

/** Early warnings: read by bureaus, acknowledged and acted on by their officers. */
@Path("/api/reporting/v1/risk-warnings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({COUNTY_OFFICER, CITY_OFFICER, PROVINCE_OFFICER, INSPECTION_LEAD, AUDITOR})
@Tag(name = "Risk", description = "Risk indicators, early warnings and their handling (风险监测预警)")
public class RiskWarningResource {
    private final RiskWarnings warnings;
    private final MeasureRows measures;
    private final WarningViews views;
    private final HandleWarning handle;
    private final LetterViews letterViews;
    private final Reach reach;

    RiskWarningResource(
            RiskWarnings warnings,
            MeasureRows measures,
            WarningViews views,
            HandleWarning handle,
            LetterViews letterViews,
            Reach reach) {
        this.warnings = warnings;
        this.measures = measures;
        this.views = views;
        this.handle = handle;
        this.letterViews = letterViews;
        this.reach = reach;
    }

    /** @param note why or how the warning is taken up; never personal data */
    @Schema(name = "ReportingRiskAcknowledgement")
    record Acknowledgement(
            @Nullable @FreeText(min = 2, max = 500) @Schema(examples = "已转定点联系人跟进")
            String note) {}

    @Schema(name = "ReportingRiskMeasureRequest")
    record MeasureRequest(
            @NotNull MeasureKind kind,
            @NotNull @Schema(examples = "2026-07-20") LocalDate takenOn,

            @NotNull @FreeText(min = 2, max = 1000) @Schema(examples = "约谈平台区域负责人，要求十日内补签书面协议")
            String note) {}

    @Schema(name = "ReportingRiskLetterRequest", examples = "{\"type\":\"REMINDER_LETTER\"}")
    record LetterRequest(@NotNull LetterType type) {}

    @GET
    @Transactional
    @Operation(
            operationId = "listRiskWarnings",
            summary = "List risk warnings (风险预警列表)",
            description =
                    "Warnings of the caller's divisions, raised at YELLOW and above, each with the reaction asked for "
                            + "and its due date.")
    @APIResponse(responseCode = "200", description = "One page of warnings")
    public Page<WarningView> list(
            @QueryParam("uscc") @Parameter(description = "Only this enterprise") @Nullable UnifiedSocialCreditCode uscc,
            @QueryParam("level") @Parameter(description = "Only this level") @Nullable RiskLevel level,
            @QueryParam("state") @Parameter(description = "Only in this state") @Nullable WarningState state,
            @QueryParam("division") @Parameter(description = "Only this division and all below it") @Nullable
                    DivisionCode division,
            @BeanParam PageRequest page) {
        Reach.Range range = reach.of(division);
        var filter = new RiskWarnings.Filter(uscc, level, state, range.from(), range.to());
        List<RiskWarning> rows = warnings.list(filter, page);
        return page.of(rows, row -> List.of(row.divisionPath(), row.id().toString()))
                .map(row -> views.of(row, null));
    }

    @GET
    @Path("/{warningId}")
    @Transactional
    @Operation(
            operationId = "getRiskWarning",
            summary = "Read one risk warning (风险预警)",
            description = "The warning with its reaction, how the due date was counted, and all measures taken.")
    @APIResponse(responseCode = "200", description = "The warning")
    public RestResponse<WarningView> get(
            @PathParam("warningId") @Parameter(description = "Id of the warning") UUID id) {
        return tagged(warnings.get(id));
    }

    @POST
    @Path("/{warningId}/acknowledgement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({COUNTY_OFFICER, CITY_OFFICER, PROVINCE_OFFICER})
    @Operation(
            operationId = "acknowledgeRiskWarning",
            summary = "Acknowledge a risk warning (预警签收)",
            description = "An officer takes the warning up. Only a newly raised warning can be acknowledged.")
    @APIResponse(responseCode = "200", description = "The acknowledged warning")
    public RestResponse<WarningView> acknowledge(
            @PathParam("warningId") @Parameter(description = "Id of the warning") UUID id,
            @BeanParam Precondition made,
            @NotNull @Valid Acknowledgement request) {
        return tagged(handle.acknowledge(id, made, request.note()));
    }

    @POST
    @Path("/{warningId}/measures")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({COUNTY_OFFICER, CITY_OFFICER, PROVINCE_OFFICER})
    @Operation(
            operationId = "recordRiskMeasure",
            summary = "Record a measure on a risk warning (登记应对措施)",
            description =
                    "What was done about the warning, with the day; whether it was in time is judged by the reaction's "
                            + "due date. Measures are never changed.")
    @APIResponse(
            responseCode = "201",
            description = "The recorded measure",
            content = @Content(schema = @Schema(implementation = RiskMeasure.class)))
    public RestResponse<RiskMeasure> record(
            @PathParam("warningId") @Parameter(description = "Id of the warning") UUID id,
            @NotNull @Valid MeasureRequest request) {
        RiskMeasure measure = handle.take(id, request.kind(), request.takenOn(), request.note());
        return RestResponse.ResponseBuilder.<RiskMeasure>created(
                        URI.create("/api/reporting/v1/risk-warnings/" + id + "/measures"))
                .entity(measure)
                .build();
    }

    @POST
    @Path("/{warningId}/letters")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({COUNTY_OFFICER, CITY_OFFICER, PROVINCE_OFFICER})
    @Operation(
            operationId = "sendRiskLetter",
            summary = "Send a letter about a risk warning (风险提示函、整改函)",
            description =
                    "The officer's bureau issues a letter that names the level and the indicators of the warning. It"
                            + " is recorded as a measure, is due by the policy of its type, and is read under /letters.")
    @APIResponse(
            responseCode = "201",
            description = "The issued letter",
            content = @Content(schema = @Schema(implementation = LetterView.class)))
    public RestResponse<LetterView> send(
            @PathParam("warningId") @Parameter(description = "Id of the warning") UUID id,
            @BeanParam Precondition made,
            @NotNull @Valid LetterRequest request) {
        GuidanceLetter letter = handle.send(id, made, request.type());
        return Created.at("/api/reporting/v1/letters/" + letter.id(), letter.version(), letterViews.of(letter));
    }

    @GET
    @Path("/{warningId}/measures")
    @Transactional
    @Operation(
            operationId = "listRiskMeasures",
            summary = "List the measures on a risk warning (应对措施列表)",
            description = "All measures in the order in which they were recorded.")
    @APIResponse(responseCode = "200", description = "The measures")
    public List<RiskMeasure> measures(@PathParam("warningId") @Parameter(description = "Id of the warning") UUID id) {
        return measures.of(warnings.get(id).id());
    }

    private RestResponse<WarningView> tagged(RiskWarning warning) {
        WarningView view = views.of(warning, measures.of(warning.id()));
        return Created.ok(warning.version(), view);
    }
}
