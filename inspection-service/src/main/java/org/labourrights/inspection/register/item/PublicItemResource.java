package org.labourrights.inspection.register.item;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.AskedDivision;
import org.labourrights.chassis.identifier.DivisionCode;

/** The list of inspection items for everybody; caches may keep it for an hour and ask whether it has changed. */
@Path("/api/inspection/v1/public/inspection-items")
@Tag(name = "Inspection items")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PublicItemResource {

    private static final String AN_HOUR = "public, max-age=3600";

    private final InspectionItems items;
    private final AskedDivision divisions;
    private final Clock clock;

    PublicItemResource(InspectionItems items, AskedDivision divisions, Clock clock) {
        this.items = items;
        this.divisions = divisions;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listInspectionItems",
            summary = "随机抽查事项清单 The list of inspection items",
            description =
                    "国家清单及该地区各级增列的事项，无需登录；可缓存，支持 ETag。 The nation's list with what the levels of the place have added; open "
                            + "to everybody, cacheable, with ETag.")
    @APIResponse(
            responseCode = "200",
            description = "清单 The list",
            content = @Content(schema = @Schema(implementation = PublicItems.class)))
    @APIResponse(responseCode = "304", description = "清单未变 The list that the caller has is the present one")
    public Response list(
            @QueryParam("division")
                    @Parameter(description = "地区，缺省为国家清单 Place; the nation's list unless told", example = "150105")
                    @Nullable
                    DivisionCode division,
            @QueryParam("on")
                    @Parameter(description = "清单日期，缺省今日 Day, today unless told", example = "2026-12-01")
                    @Nullable
                    LocalDate on,
            @Context Request request) {
        DivisionCode place =
                division == null ? DivisionCode.CN : divisions.get(division).code();
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        List<InspectionItem> list = items.on(place, day);
        EntityTag tag = tag(place, day, list);
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = same != null
                ? same
                : Response.ok(new PublicItems(
                        place, day, list.stream().map(PublicItems.Item::of).toList()));
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, AN_HOUR).build();
    }

    /** Versions are only added, so their numbers say what the list holds. */
    private static EntityTag tag(DivisionCode place, LocalDate day, List<InspectionItem> list) {
        String held = list.stream()
                .map(item -> item.itemCode() + ":" + item.number())
                .collect(Collectors.joining(",", place + " " + day + " ", ""));
        return new EntityTag(
                UUID.nameUUIDFromBytes(held.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
