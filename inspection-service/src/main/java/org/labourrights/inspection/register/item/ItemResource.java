package org.labourrights.inspection.register.item;

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
import java.time.Clock;
import java.time.LocalDate;
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
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Roles;

/** The items of the list one by one: added, changed, taken off. The list itself is public ({@link PublicItemResource}). */
@Path(ItemResource.PATH)
@Tag(name = "Inspection items", description = "随机抽查事项清单 What is inspected")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD})
class ItemResource {

    static final String PATH = "/api/inspection/v1/inspection-items";

    private final ItemRows items;
    private final KeepItems keep;
    private final Clock clock;

    ItemResource(ItemRows items, KeepItems keep, Clock clock) {
        this.items = items;
        this.keep = keep;
        this.clock = clock;
    }

    @POST
    @Idempotent(dryRun = true)
    @ResponseStatus(201)
    @Operation(
            operationId = "addInspectionItem",
            summary = "增列抽查事项 Add an item to the list",
            description =
                    "在本级清单增列，对本级及下级适用；编号由系统给出。 On the list of the caller's level, for it and all below; the code is given.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "item", value = ItemExamples.ITEM)))
    @APIResponse(
            responseCode = "201",
            description = "抽查事项 The item",
            content = @Content(schema = @Schema(implementation = ItemView.class)))
    public RestResponse<ItemView> add(@NotNull @Valid NewItem wanted) {
        InspectionItem item = keep.add(wanted);
        return Created.at(PATH + "/" + item.id(), item.version(), ItemView.of(item));
    }

    @GET
    @Path("/{inspectionItemId}")
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
            operationId = "getInspectionItem",
            summary = "查看抽查事项 Show an inspection item",
            description = "今日有效的版本；尚未生效的为将生效的版本。 As in force today; one that is not yet, as it will be.")
    @APIResponse(responseCode = "200", description = "抽查事项 The item; ETag is the version")
    public RestResponse<ItemView> one(@PathParam("inspectionItemId") UUID inspectionItemId) {
        return answer(found(inspectionItemId));
    }

    @GET
    @Path("/{inspectionItemId}/versions")
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
            operationId = "listInspectionItemVersions",
            summary = "抽查事项版本 Versions of an inspection item",
            description = "最近录入的在前，含录入人和理由。 The latest entered first, with who entered it and why.")
    @APIResponse(responseCode = "200", description = "一页版本 One page of versions")
    public Page<ItemVersion> versions(
            @PathParam("inspectionItemId") UUID inspectionItemId, @BeanParam PageRequest page) {
        found(inspectionItemId);
        List<String> after = page.after(1);
        int before = after.isEmpty() ? Integer.MAX_VALUE : number(after.getFirst());
        return page.of(
                items.versions(inspectionItemId, before, page.fetch()),
                version -> List.of(String.valueOf(version.number())));
    }

    @POST
    @Path("/{inspectionItemId}/change")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "changeInspectionItem",
            summary = "修订抽查事项 Change an inspection item",
            description =
                    "自某日起适用，旧版本保留；同日再次修订以后录入的为准。移出的事项可由此恢复。 From a day on, the versions before stay; of one day the later "
                            + "entry counts. An item that was taken off comes back by it.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "change", value = ItemExamples.CHANGE)))
    @APIResponse(responseCode = "200", description = "抽查事项 The item as of today; ETag is the new version")
    public RestResponse<ItemView> change(
            @PathParam("inspectionItemId") UUID inspectionItemId,
            @BeanParam Precondition made,
            @NotNull @Valid ItemChange change) {
        return answer(keep.change(inspectionItemId, made, change));
    }

    @POST
    @Path("/{inspectionItemId}/removal")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "removeInspectionItem",
            summary = "移出清单 Take an item off the list",
            description = "自某日起不再抽查，历史保留。 Not inspected from a day on; its history stays.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "removal", value = ItemExamples.REMOVAL)))
    @APIResponse(responseCode = "200", description = "抽查事项 The item as of today; ETag is the new version")
    public RestResponse<ItemView> remove(
            @PathParam("inspectionItemId") UUID inspectionItemId,
            @BeanParam Precondition made,
            @NotNull @Valid ItemRemoval removal) {
        return answer(keep.remove(inspectionItemId, made, removal));
    }

    private InspectionItem found(UUID id) {
        return items.find(id, LocalDate.now(clock)).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    private static int number(String part) {
        try {
            return Integer.parseInt(part);
        } catch (NumberFormatException e) {
            throw Cursor.unreadable();
        }
    }

    private static RestResponse<ItemView> answer(InspectionItem item) {
        return Created.ok(item.version(), ItemView.of(item));
    }
}
