package org.labourrights.inspection.credit.blacklist;

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
import org.labourrights.chassis.clock.ChangeClock;
import org.labourrights.chassis.clock.ClockView;
import org.labourrights.chassis.clock.Clocks;
import org.labourrights.chassis.clock.StatutoryClock;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.time.WorkingCalendar;
import org.labourrights.kernel.person.People;

/** The way onto the blacklist and off it, at the door. */
@Path(BlacklistResource.PATH)
@Tag(name = "Blacklist", description = "拖欠农民工工资失信联合惩戒名单 Employers that owe migrant workers their wages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
class BlacklistResource {

    static final String PATH = "/api/inspection/v1/blacklist-entries";

    private final BlacklistEntries entries;
    private final ProposeListing propose;
    private final DecideListing decide;
    private final RemoveFromList remove;
    private final ChangeClock change;
    private final Clocks clocks;
    private final People people;
    private final WorkingCalendar calendar;
    private final CurrentCaller caller;

    BlacklistResource(
            BlacklistEntries entries,
            ProposeListing propose,
            DecideListing decide,
            RemoveFromList remove,
            ChangeClock change,
            Clocks clocks,
            People people,
            WorkingCalendar calendar,
            CurrentCaller caller) {
        this.entries = entries;
        this.propose = propose;
        this.decide = decide;
        this.remove = remove;
        this.change = change;
        this.clocks = clocks;
        this.people = people;
        this.calendar = calendar;
        this.caller = caller;
    }

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
            operationId = "listBlacklistEntries",
            summary = "名单条目 List entries",
            description = "本辖区的条目；企业只见本企业的。 The entries of the caller's divisions; an enterprise sees its own.")
    @APIResponse(responseCode = "200", description = "一页条目 One page of entries")
    public Page<BlacklistEntryView> list(
            @QueryParam("state") @Nullable BlacklistState state,
            @QueryParam("uscc") @Nullable UnifiedSocialCreditCode uscc,
            @BeanParam PageRequest page) {
        return page.of(
                        entries.page(caller.get(), state, uscc, page),
                        it -> List.of(it.divisionPath(), it.id().toString()))
                .map(BlacklistEntryView::of);
    }

    @GET
    @Path("/{blacklistEntryId}")
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
            operationId = "getBlacklistEntry",
            summary = "查看名单条目 Show an entry",
            description = "含各时限及其计算。 With its clocks, explained day by day.")
    @APIResponse(responseCode = "200", description = "条目 The entry; ETag is its version")
    public RestResponse<BlacklistEntryView> one(@PathParam("blacklistEntryId") UUID blacklistEntryId) {
        BlacklistEntry entry = entries.get(blacklistEntryId);
        List<ClockView> running = clocks.of(entry.id()).stream()
                .map(each -> ClockView.of(each, calendar))
                .toList();
        return Created.ok(
                entry.version(),
                BlacklistEntryView.of(
                        entry, caller.get().hasAnyRole(Roles.BUREAU) ? people.maskedOf(entry.id()) : null, running));
    }

    @POST
    @Idempotent(dryRun = true)
    @ResponseStatus(201)
    @Operation(
            operationId = "addBlacklistEntry",
            summary = "提出拟列入对象 Enter a candidate",
            description =
                    "责令支付期满未付时自动提出；引发群体性事件的由人工提出。不涉及农民工工资的不得列入。 Made by itself when an order to pay "
                            + "runs out; by hand for a mass incident. Nobody without wages of migrant workers. One entry for a case.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "candidate", value = BlacklistExamples.CANDIDATE)))
    @APIResponse(
            responseCode = "201",
            description = "条目 The entry",
            content = @Content(schema = @Schema(implementation = BlacklistEntryView.class)))
    public RestResponse<BlacklistEntryView> add(@NotNull @Valid NewCandidate wanted) {
        BlacklistEntry entry = propose.enter(wanted);
        return Created.at(PATH + "/" + entry.id(), entry.version(), BlacklistEntryView.of(entry));
    }

    @POST
    @Path("/{blacklistEntryId}/notice")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "giveBlacklistNotice",
            summary = "列入前告知 Tell the enterprise before",
            description =
                    "告知事实、理由、依据和异议权利；姓名入保险库，公示限于规章所列。 Facts, reasons and the right to object; people are kept encrypted.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "notice", value = BlacklistExamples.NOTICE)))
    @APIResponse(responseCode = "200", description = "条目 The entry; ETag is its new version")
    public RestResponse<BlacklistEntryView> giveBlacklistNotice(
            @PathParam("blacklistEntryId") UUID blacklistEntryId,
            @BeanParam Precondition made,
            @NotNull @Valid NoticeGiving body) {
        return answer(decide.giveNotice(blacklistEntryId, made, body));
    }

    @POST
    @Path("/{blacklistEntryId}/objection")
    @Idempotent
    @ResponseStatus(200)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.ENT_REPORTER, Roles.ENT_ADMIN
    })
    @Operation(
            operationId = "objectToBlacklist",
            summary = "提出异议 Object",
            description = "告知后五个工作日内，由企业或代录。 By the enterprise, or taken down for it, in five working days.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "objection", value = BlacklistExamples.OBJECTION)))
    @APIResponse(responseCode = "200", description = "条目 The entry; ETag is its new version")
    public RestResponse<BlacklistEntryView> objectToBlacklist(
            @PathParam("blacklistEntryId") UUID blacklistEntryId, @NotNull @Valid Objection body) {
        return answer(decide.object(blacklistEntryId, body));
    }

    @POST
    @Path("/{blacklistEntryId}/verification")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "verifyBlacklistObjection",
            summary = "核查异议 Verify the objection",
            description = "自收到异议起五个工作日内。 In five working days of the objection.")
    @RequestBody(
            required = true,
            content =
                    @Content(examples = @ExampleObject(name = "verification", value = BlacklistExamples.VERIFICATION)))
    @APIResponse(responseCode = "200", description = "条目 The entry; ETag is its new version")
    public RestResponse<BlacklistEntryView> verifyBlacklistObjection(
            @PathParam("blacklistEntryId") UUID blacklistEntryId,
            @BeanParam Precondition made,
            @NotNull @Valid Verification body) {
        return answer(decide.verify(blacklistEntryId, made, body));
    }

    @POST
    @Path("/{blacklistEntryId}/decision")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "decideBlacklistEntry",
            summary = "列入决定 Decide",
            description =
                    "异议期满或异议核查后方可列入；列入期三年，同时记入信用档案。 Listed only after the time to object or the verification; for three years, and in the credit archive.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "decision", value = BlacklistExamples.DECISION)))
    @APIResponse(responseCode = "200", description = "条目 The entry; ETag is its new version")
    public RestResponse<BlacklistEntryView> decideBlacklistEntry(
            @PathParam("blacklistEntryId") UUID blacklistEntryId,
            @BeanParam Precondition made,
            @NotNull @Valid ListingDecision body) {
        return answer(decide.decide(blacklistEntryId, made, body));
    }

    @POST
    @Path("/{blacklistEntryId}/payment")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "recordBlacklistPayment",
            summary = "记录改正 Note the payment",
            description = "足额支付和书面承诺；再次登记即更正。 Paid in full, and the written promise; once more corrects it.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "payment", value = BlacklistExamples.PAYMENT)))
    @APIResponse(responseCode = "200", description = "条目 The entry; ETag is its new version")
    public RestResponse<BlacklistEntryView> recordBlacklistPayment(
            @PathParam("blacklistEntryId") UUID blacklistEntryId,
            @BeanParam Precondition made,
            @NotNull @Valid ArrearsPaid body) {
        return answer(remove.paid(blacklistEntryId, made, body));
    }

    @POST
    @Path("/{blacklistEntryId}/removal-request")
    @Idempotent
    @ResponseStatus(200)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.ENT_REPORTER, Roles.ENT_ADMIN
    })
    @Operation(
            operationId = "askBlacklistRemoval",
            summary = "申请提前移出 Ask to be removed early",
            description =
                    "改正满六个月并书面承诺后，由企业或代录。 Six months after the payment and with a promise; by the enterprise, or taken down for it.")
    @APIResponse(responseCode = "200", description = "条目 The entry; ETag is its new version")
    public RestResponse<BlacklistEntryView> askBlacklistRemoval(@PathParam("blacklistEntryId") UUID blacklistEntryId) {
        return answer(remove.ask(blacklistEntryId));
    }

    @POST
    @Path("/{blacklistEntryId}/removal-decision")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "decideBlacklistRemoval",
            summary = "提前移出决定 Decide on the removal",
            description =
                    "自申请起十五个工作日内；又发生拖欠或刑事诉讼期间不得移出。 In fifteen working days; not with new arrears or criminal proceedings.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "removal-decision", value = BlacklistExamples.REMOVAL)))
    @APIResponse(responseCode = "200", description = "条目 The entry; ETag is its new version")
    public RestResponse<BlacklistEntryView> decideBlacklistRemoval(
            @PathParam("blacklistEntryId") UUID blacklistEntryId,
            @BeanParam Precondition made,
            @NotNull @Valid RemovalDecision body) {
        return answer(remove.decide(blacklistEntryId, made, body));
    }

    @POST
    @Path("/{blacklistEntryId}/revocation")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "revokeBlacklistEntry",
            summary = "撤销列入 Revoke the listing",
            description = "列入所依据的文书被撤销。 What it rested on was revoked.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "revocation", value = BlacklistExamples.REVOCATION)))
    @APIResponse(responseCode = "200", description = "条目 The entry; ETag is its new version")
    public RestResponse<BlacklistEntryView> revokeBlacklistEntry(
            @PathParam("blacklistEntryId") UUID blacklistEntryId,
            @BeanParam Precondition made,
            @NotNull @Valid Revocation body) {
        return answer(remove.revoke(blacklistEntryId, made, body));
    }

    @POST
    @Path("/{blacklistEntryId}/unpublication")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "unpublishBlacklistEntry",
            summary = "登记停止公示 Note that it is published no more",
            description = "移出后十个工作日内，其他渠道已停止公示。 In ten working days of the removal, wherever else it was published.")
    @APIResponse(responseCode = "200", description = "条目 The entry; ETag is its new version")
    public RestResponse<BlacklistEntryView> unpublishBlacklistEntry(
            @PathParam("blacklistEntryId") UUID blacklistEntryId, @BeanParam Precondition made) {
        return answer(remove.unpublished(blacklistEntryId, made));
    }

    @POST
    @Path("/{blacklistEntryId}/decision-extension")
    @Idempotent
    @ResponseStatus(200)
    @RolesAllowed({Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(
            operationId = "extendBlacklistDecision",
            summary = "批准延长列入决定期限 Give the decision more time",
            description = "经批准可延长一次；If-Match 为时限的版本。 Once, with approval; If-Match is the version of the clock.")
    @APIResponse(responseCode = "200", description = "时限 The clock; ETag is its new version")
    public RestResponse<ClockView> extend(
            @PathParam("blacklistEntryId") UUID blacklistEntryId, @BeanParam Precondition made) {
        StatutoryClock extended =
                change.extend(BlacklistClocks.subject(entries.get(blacklistEntryId)), BlacklistClocks.DECISION, made);
        return Created.ok(extended.version(), ClockView.of(extended, calendar));
    }

    private static RestResponse<BlacklistEntryView> answer(BlacklistEntry entry) {
        return Created.ok(entry.version(), BlacklistEntryView.of(entry));
    }
}
