package org.labourrights.inspection.casework;

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
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.time.WorkingCalendar;
import org.labourrights.kernel.person.UnmaskPurpose;
import org.labourrights.kernel.person.text.FileTexts;

/** Cases at the door: opened, listed, shown. */
@Path(CaseResource.PATH)
@Tag(name = "Cases", description = "监察案件 Inspection cases")
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
class CaseResource {

    static final String PATH = "/api/inspection/v1/cases";

    private final InspectionCases cases;
    private final OpenCase open;
    private final ShowCase show;
    private final Clocks clocks;
    private final WorkingCalendar calendar;
    private final FileTexts texts;

    CaseResource(
            InspectionCases cases,
            OpenCase open,
            ShowCase show,
            Clocks clocks,
            WorkingCalendar calendar,
            FileTexts texts) {
        this.cases = cases;
        this.open = open;
        this.show = show;
        this.clocks = clocks;
        this.calendar = calendar;
        this.texts = texts;
    }

    @POST
    @Idempotent(dryRun = true)
    @ResponseStatus(201)
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD
    })
    @Operation(
            operationId = "openInspectionCase",
            summary = "登记立案线索 Open a case",
            description = "移送、媒体反映或人工发现；五个工作日内决定是否立案。 Whether to file is decided within five working days.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "case", value = CaseExamples.CASE)))
    @APIResponse(
            responseCode = "201",
            description = "监察案件 The case",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public RestResponse<CaseView> openInspectionCase(@NotNull @Valid NewCase wanted) {
        InspectionCase one = open.enter(wanted);
        return Created.at(PATH + "/" + one.id(), one.version(), show.show(one));
    }

    @GET
    @Transactional
    @Operation(operationId = "listInspectionCases", summary = "监察案件列表 List cases", description = "按区划排列。 By division.")
    @APIResponse(responseCode = "200", description = "一页案件 One page of cases")
    public Page<CaseSummary> listInspectionCases(
            @QueryParam("state") @Nullable CaseState state,
            @QueryParam("uscc") @Nullable UnifiedSocialCreditCode uscc,
            @QueryParam("leadNo") @Nullable @Pattern(regexp = "QX-[0-9]{4}([0-9]{2}|L[0-9])-[0-9]{8}-[0-9]{4,9}")
                    String leadNo,
            @BeanParam PageRequest page) {
        Page<InspectionCase> found = page.of(
                cases.page(state, uscc, leadNo, page),
                one -> List.of(one.divisionPath(), one.id().toString()));
        return new Page<>(found.items().stream().map(CaseSummary::of).toList(), found.next());
    }

    @GET
    @Path("/{caseId}")
    @Transactional
    @Operation(
            operationId = "getInspectionCase",
            summary = "查看监察案件 Show a case",
            description = "含处罚、听证、责令支付、移送和执行情况。 With penalties, hearing, orders, transfers and execution.")
    @APIResponse(responseCode = "200", description = "监察案件 The case; ETag is its version")
    public RestResponse<CaseView> getInspectionCase(@PathParam("caseId") UUID caseId) {
        return answer(cases.get(caseId));
    }

    @GET
    @Path("/{caseId}/clocks")
    @Transactional
    @Operation(
            operationId = "getInspectionCaseClocks",
            summary = "案件时限 The clocks of a case",
            description = "每个时限的起算、逐日说明和依据。 Each clock with its count day by day and its basis.")
    @APIResponse(responseCode = "200", description = "时限 The clocks in the order in which they were set")
    public CaseClocksView getInspectionCaseClocks(@PathParam("caseId") UUID caseId) {
        InspectionCase one = cases.get(caseId);
        return new CaseClocksView(
                caseId,
                one.caseNo(),
                clocks.of(caseId).stream()
                        .map(each -> ClockView.of(each, calendar))
                        .toList());
    }

    @GET
    @Path("/{caseId}/texts/{kind}")
    @Transactional
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD
    })
    @Operation(
            operationId = "getInspectionCaseText",
            summary = "查看案件文字 Read a text of the case",
            description = "可能涉及个人，须说明目的并留痕。 It may name people: read with a purpose, and recorded.")
    @APIResponse(responseCode = "200", description = "文字 The text")
    public CaseTextView getInspectionCaseText(
            @PathParam("caseId") UUID caseId,
            @PathParam("kind") CaseTextView.Kind kind,
            @QueryParam("purpose") @Nullable UnmaskPurpose purpose) {
        return new CaseTextView(
                kind, texts.read(CaseClocks.FAMILY, caseId, kind.name(), UnmaskPurpose.required(purpose)));
    }

    private RestResponse<CaseView> answer(InspectionCase one) {
        return Created.ok(one.version(), show.show(one));
    }
}
