package org.labourrights.inspection.credit.blacklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.file.FileAnswer;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.table.write.ExportedTable;
import org.labourrights.chassis.table.write.TableForm;
import org.labourrights.inspection.credit.PublicAnswer;

/** The blacklist for everybody, as far as the regulation has it published (§10). */
@Path("/api/inspection/v1/public/blacklist-entries")
@Tag(name = "Public", description = "社会公布 What anybody may read")
@RunOnVirtualThread
@PermitAll
class PublicBlacklistResource {

    private static final int FILE_ROWS = 200;

    private static final ExportedTable<Shown> TABLE = ExportedTable.<Shown>named("失信联合惩戒名单")
            .column("subjectName", "用人单位", Shown::subjectName)
            .column("uscc", "统一社会信用代码", Shown::uscc)
            .column("persons", "法定代表人及直接责任人员", it -> String.join("、", it.persons()))
            .column("fact", "列入事由", Shown::explanation)
            .column("agencyId", "认定机关", Shown::agencyId)
            .column("listedOn", "列入日期", Shown::listedOn)
            .column("validTo", "有效期至", Shown::validTo);

    private final BlacklistEntries entries;
    private final SystemScope system;

    PublicBlacklistResource(BlacklistEntries entries, SystemScope system) {
        this.entries = entries;
        this.system = system;
    }

    /** What is published of an entry, and nothing more. */
    @Schema(name = "PublicBlacklistEntry", description = "公示的名单条目 What is published of an enterprise on the blacklist")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(
            String subjectName,
            UnifiedSocialCreditCode uscc,

            @Schema(description = "法定代表人及直接责任人员姓名 Names of the persons who answer")
            List<String> persons,

            @Schema(description = "列入事由 Facts and reasons") String explanation,

            DivisionCode divisionCode,
            String agencyId,
            LocalDate listedOn,
            LocalDate validTo) {

        static Shown of(BlacklistEntry it) {
            return new Shown(
                    it.subjectName().orElseThrow(),
                    it.uscc(),
                    it.listedPersons(),
                    it.explanation().orElseThrow(),
                    it.division(),
                    it.agencyId(),
                    it.decidedOn().orElseThrow(),
                    it.expiresOn().orElseThrow());
        }
    }

    /** Shape of the list, for its description. */
    @Schema(name = "PublicBlacklistPage")
    record ShownPage(List<Shown> items, @Nullable String next) {}

    @GET
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listPublicBlacklist",
            summary = "失信联合惩戒名单公示 The blacklist for everybody",
            description = "只含在列条目，最近列入的在前；可缓存。 Those that stand on it, the latest first; may be cached.")
    @APIResponse(
            responseCode = "200",
            description = "一页条目 One page of entries",
            content = @Content(schema = @Schema(implementation = ShownPage.class)))
    @APIResponse(responseCode = "304", description = "未变化 Nothing changed since the ETag that was sent")
    public Response list(
            @QueryParam("uscc") @Nullable UnifiedSocialCreditCode uscc,
            @BeanParam PageRequest page,
            @Context Request request) {
        Page<Shown> shown = page(uscc, page);
        return PublicAnswer.of(request, shown, shown);
    }

    @GET
    @Path("/export")
    @Transactional
    @Produces(FileAnswer.CSV)
    @Operation(
            operationId = "exportPublicBlacklist",
            summary = "下载名单公示 The blacklist as a file",
            description = "最近列入的二百条；更早的用 cursor 分页读取。 The two hundred listed last; earlier ones by pages.")
    @APIResponse(
            responseCode = "200",
            description = "文件 The file",
            content =
                    @Content(
                            mediaType = FileAnswer.CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "csv", value = "用人单位,统一社会信用代码\n")))
    @APIResponse(responseCode = "304", description = "未变化 Nothing changed since the ETag that was sent")
    public Response export(@Context Request request) {
        Page<Shown> shown = page(null, PageRequest.of(FILE_ROWS, null));
        return PublicAnswer.of(
                request,
                shown,
                FileAnswer.whole(out ->
                        TABLE.write(TableForm.CSV, out, taker -> shown.items().forEach(taker))));
    }

    private Page<Shown> page(@Nullable UnifiedSocialCreditCode uscc, PageRequest page) {
        return system.call("public-blacklist", () -> page.of(
                        entries.published(uscc, page),
                        it -> List.of(
                                it.decidedOn().orElseThrow().toString(), it.id().toString()))
                .map(Shown::of));
    }
}
