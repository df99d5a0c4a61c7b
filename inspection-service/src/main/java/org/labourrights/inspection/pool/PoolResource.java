package org.labourrights.inspection.pool;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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

/** The target pool at the door. */
@Path(PoolResource.PATH)
@Tag(name = "Pool", description = "检查对象池 Enterprises that are to be inspected")
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
class PoolResource {

    static final String PATH = "/api/inspection/v1/pool-targets";

    private final PoolTargets targets;
    private final FillPool fill;
    private final ShowPool show;
    private final CurrentCaller caller;

    PoolResource(PoolTargets targets, FillPool fill, ShowPool show, CurrentCaller caller) {
        this.targets = targets;
        this.fill = fill;
        this.show = show;
        this.caller = caller;
    }

    @POST
    @Idempotent(dryRun = true)
    @ResponseStatus(201)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD})
    @Operation(
            operationId = "addPoolTarget",
            summary = "列入检查对象池 Take an enterprise into the pool",
            description = "一家企业在一地只有一条待检查记录，再次列入时增加原因。 One waiting entry for an enterprise and a place; entered "
                    + "again it gets one more reason.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "target", value = PoolExamples.TARGET)))
    @APIResponse(
            responseCode = "201",
            description = "检查对象 The entry with all its reasons",
            content = @Content(schema = @Schema(implementation = PoolTargetView.class)))
    public RestResponse<PoolTargetView> add(@NotNull @Valid NewTarget wanted) {
        PoolTarget target = fill.enter(wanted);
        return Created.at(PATH + "/" + target.id(), target.version(), show.show(target));
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listPoolTargets",
            summary = "检查对象池 List the pool",
            description = "按区划排列，默认只列待检查的。 By division; those that wait unless another state is asked for.")
    @APIResponse(responseCode = "200", description = "一页检查对象 One page of entries")
    public Page<PoolTargetView> list(
            @QueryParam("state") @DefaultValue("WAITING") PoolState state,
            @QueryParam("uscc") @Nullable UnifiedSocialCreditCode uscc,
            @BeanParam PageRequest page) {
        Page<PoolTarget> found = page.of(
                targets.page(caller.get(), state, uscc, page),
                target -> List.of(target.divisionPath(), target.id().toString()));
        return new Page<>(show.show(found.items()), found.next());
    }

    @GET
    @Path("/{poolTargetId}")
    @Transactional
    @Operation(
            operationId = "getPoolTarget",
            summary = "查看检查对象 Show an entry of the pool",
            description = "含全部列入原因和抽取权重。 With all its reasons and its weight in a draw.")
    @APIResponse(responseCode = "200", description = "检查对象 The entry; ETag is its version")
    public RestResponse<PoolTargetView> one(@PathParam("poolTargetId") UUID poolTargetId) {
        return answer(targets.get(poolTargetId));
    }

    @POST
    @Path("/{poolTargetId}/removal")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD})
    @Operation(
            operationId = "removePoolTarget",
            summary = "移出检查对象池 Take an enterprise out of the pool",
            description = "不经检查移出，须说明理由；误移出的可再次列入。 Without an inspection and with a reason; it can be entered again.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "removal", value = PoolExamples.REMOVAL)))
    @APIResponse(responseCode = "200", description = "检查对象 The entry; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<PoolTargetView> remove(
            @PathParam("poolTargetId") UUID poolTargetId,
            @BeanParam Precondition made,
            @NotNull @Valid TargetRemoval removal) {
        return answer(fill.remove(poolTargetId, made, removal.reason()));
    }

    private RestResponse<PoolTargetView> answer(PoolTarget target) {
        return Created.ok(target.version(), show.show(target));
    }
}
