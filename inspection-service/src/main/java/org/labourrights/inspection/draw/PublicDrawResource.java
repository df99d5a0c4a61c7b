package org.labourrights.inspection.draw;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;

/** Draws for everybody: without a login, and any cache on the way may keep them for a minute. */
@Path(PublicDrawResource.PATH)
@Tag(name = "PublicDraws", description = "抽签公开 Draws for everybody to check")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
class PublicDrawResource {

    static final String PATH = "/api/inspection/v1/public/draws";

    private static final String EXAMPLE = "2026-150105-DR-001";
    private static final String KEPT = "public, max-age=60";

    private final ShowDraws show;

    PublicDrawResource(ShowDraws show) {
        this.show = show;
    }

    static String path(String planNo, int attempt) {
        return PATH + "/" + planNo + "/attempts/" + attempt;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPublicDraws",
            summary = "抽签清单（无需登录） All draws, without a login",
            description =
                    "从承诺之日起列出每一次抽签，包括作废的，最新在前。 Every attempt from the day of its commitment on, also the void ones, the "
                            + "newest first.")
    @APIResponse(responseCode = "200", description = "一页抽签 One page of attempts")
    public RestResponse<Page<PublicDraw>> list(@BeanParam PageRequest page) {
        return RestResponse.ResponseBuilder.ok(show.page(page))
                .header(HttpHeaders.CACHE_CONTROL, KEPT)
                .build();
    }

    @GET
    @Path("/{planNo}")
    @PermitAll
    @Operation(
            operationId = "getPublicDraws",
            summary = "一个计划的抽签（无需登录） All attempts of a plan, without a login",
            description = "含公告、作废和公开文件的地址。 With announcements, voids and where the files are.")
    @APIResponse(responseCode = "200", description = "全部抽签，最后一次在前 All attempts, the last one first")
    public RestResponse<PublicDraws> one(
            @PathParam("planNo") @Parameter(description = "计划编号 Number of the plan", example = EXAMPLE) String planNo) {
        return RestResponse.ResponseBuilder.ok(show.of(planNo))
                .header(HttpHeaders.CACHE_CONTROL, KEPT)
                .build();
    }

    @GET
    @Path("/{planNo}/attempts/{attempt}")
    @PermitAll
    @Operation(
            operationId = "getDrawBundle",
            summary = "抽签公开文件（无需登录） The file of a draw, without a login",
            description =
                    "格式 nef-draw-bundle-1，名单、秘密数、公开数、结果和记录齐全，任何人可用 deploy/verifier 验算。 Format nef-draw-bundle-1 with "
                            + "lists, secret, value, result and records; anybody checks it with deploy/verifier.")
    @APIResponse(
            responseCode = "200",
            description = "公开文件；ETag 为其 head The file; ETag is its head",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT, description = "deploy/docs/draw.md, section 4")))
    @APIResponse(responseCode = "304", description = "未变 It is as you have it")
    public Response bundle(
            @PathParam("planNo") @Parameter(description = "计划编号 Number of the plan", example = EXAMPLE) String planNo,
            @PathParam("attempt") @Parameter(description = "第几次 Which attempt", example = "1") int attempt,
            @Context Request request) {
        ShowDraws.Published published = show.published(planNo, attempt);
        EntityTag tag = new EntityTag(published.head());
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            StreamingOutput content = show.file(published)::write;
            answer = Response.ok(content, MediaType.APPLICATION_JSON);
        }
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, KEPT).build();
    }
}
