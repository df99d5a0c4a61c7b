package org.labourrights.inspection.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.file.FileAnswer;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.table.write.ExportedTable;
import org.labourrights.chassis.table.write.TableForm;
import org.labourrights.inspection.credit.PublicAnswer;

/** Grave violations for everybody (社会公布). */
@Path("/api/inspection/v1/public/publications")
@Tag(name = "Public", description = "社会公布 What anybody may read")
@RunOnVirtualThread
@PermitAll
class PublicPublicationResource {

    private static final int FILE_ROWS = 200;

    private static final ExportedTable<Shown> TABLE = ExportedTable.<Shown>named("重大劳动保障违法行为")
            .column("subjectName", "用人单位", it -> it.content().subjectName())
            .column("uscc", "统一社会信用代码", Shown::uscc)
            .column("address", "地址", it -> it.content().address())
            .column("representative", "法定代表人", Shown::representative)
            .column("category", "类别", it -> it.content().category())
            .column("facts", "主要违法事实", it -> it.content().facts())
            .column("handling", "处理情况", it -> it.content().handling())
            .column("period", "批次", Shown::period)
            .column("publishedOn", "公布日期", Shown::publishedOn);

    private final Publications publications;
    private final Divisions divisions;
    private final SystemScope system;

    PublicPublicationResource(Publications publications, Divisions divisions, SystemScope system) {
        this.publications = publications;
        this.divisions = divisions;
        this.system = system;
    }

    /** What is published, and nothing more. */
    @Schema(name = "PublicPublication", description = "已公布事项 A grave violation that is published")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(
            UUID id,
            UnifiedSocialCreditCode uscc,
            PublicationContent content,

            @Schema(description = "法定代表人 Legal representative", examples = "王示例")
            String representative,

            DivisionCode divisionCode,
            String agencyId,

            @Schema(description = "批次 Quarter, half-year or day", examples = "2026Q2")
            String period,

            LocalDate publishedOn,
            @Nullable LocalDate correctedOn) {

        static Shown of(Publication it) {
            return new Shown(
                    it.id(),
                    it.uscc(),
                    it.content(),
                    it.publishedRepresentative().orElseThrow(),
                    DivisionCode.ofPath(it.divisionPath()),
                    it.agencyId(),
                    it.period(),
                    it.publishedOn().orElseThrow(),
                    it.correctedOn().orElse(null));
        }
    }

    /** Shape of the list, for its description. */
    @Schema(name = "PublicPublicationPage")
    record ShownPage(List<Shown> items, @Nullable String next) {}

    @GET
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listPublicPublications",
            summary = "重大劳动保障违法行为公布 Published grave violations",
            description = "最近公布的在前；可缓存。 The latest first; may be cached.")
    @APIResponse(
            responseCode = "200",
            description = "一页公布事项 One page of publications",
            content = @Content(schema = @Schema(implementation = ShownPage.class)))
    @APIResponse(responseCode = "304", description = "未变化 Nothing changed since the ETag that was sent")
    public Response list(
            @QueryParam("uscc") @Nullable UnifiedSocialCreditCode uscc,
            @QueryParam("period") @Nullable @Pattern(regexp = "20[0-9]{2}(Q[1-4]|H[12]|-[0-9]{2}-[0-9]{2})")
                    String period,
            @QueryParam("division") @Nullable DivisionCode division,
            @BeanParam PageRequest page,
            @Context Request request) {
        Page<Shown> shown = page(uscc, period, division, page);
        return PublicAnswer.of(request, shown, shown);
    }

    @GET
    @Path("/export")
    @Transactional
    @Produces(FileAnswer.CSV)
    @Operation(
            operationId = "exportPublicPublications",
            summary = "下载公布事项 Published violations as a file",
            description =
                    "最近公布的二百条，可按批次和地区；更早的用 cursor 分页读取。 The two hundred published last, by batch and division; earlier ones by pages.")
    @APIResponse(
            responseCode = "200",
            description = "文件 The file",
            content =
                    @Content(
                            mediaType = FileAnswer.CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "csv", value = "用人单位,统一社会信用代码\n")))
    @APIResponse(responseCode = "304", description = "未变化 Nothing changed since the ETag that was sent")
    public Response export(
            @QueryParam("period") @Nullable @Pattern(regexp = "20[0-9]{2}(Q[1-4]|H[12]|-[0-9]{2}-[0-9]{2})")
                    String period,
            @QueryParam("division") @Nullable DivisionCode division,
            @Context Request request) {
        Page<Shown> shown = page(null, period, division, PageRequest.of(FILE_ROWS, null));
        return PublicAnswer.of(
                request,
                shown,
                FileAnswer.whole(out ->
                        TABLE.write(TableForm.CSV, out, taker -> shown.items().forEach(taker))));
    }

    private Page<Shown> page(
            @Nullable UnifiedSocialCreditCode uscc,
            @Nullable String period,
            @Nullable DivisionCode division,
            PageRequest page) {
        PathRange place = division == null ? null : PathRange.below(path(division));
        return system.call("public-publications", () -> page.of(
                        publications.published(uscc, period, place, page),
                        it -> List.of(
                                it.publishedOn().orElseThrow().toString(),
                                it.id().toString()))
                .map(Shown::of));
    }

    private String path(DivisionCode division) {
        if (divisions.find(division).isEmpty()) {
            throw new ProblemException(Problem.of("E-PARAMETER", List.of(FieldProblem.of("?division", "E-DIVISION"))));
        }
        return divisions.path(division);
    }
}
