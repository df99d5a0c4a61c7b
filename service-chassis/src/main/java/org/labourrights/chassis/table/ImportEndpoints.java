package org.labourrights.chassis.table;

import io.quarkus.security.Authenticated;
import io.quarkus.security.ForbiddenException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.file.FileAnswer;
import org.labourrights.chassis.http.BodyEncoding;
import org.labourrights.chassis.http.CurrentLanguage;
import org.labourrights.chassis.http.OwnEncoding;
import org.labourrights.chassis.idempotency.KeyedItems;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.spool.Spooled;
import org.labourrights.chassis.spool.Spools;
import org.labourrights.chassis.table.write.Format;
import org.labourrights.chassis.table.write.TableForm;
import org.labourrights.edge.Language;

/**
 * A table over HTTP. A service gives it an address and its callers by a subclass, which must be annotated with both {@code
 * @Path("/api/…/v1/things/import")} and {@code @RolesAllowed}: without the latter nobody may call it.
 */
@RunOnVirtualThread
public abstract class ImportEndpoints {

    /** What browsers call a CSV file where a spreadsheet is installed. */
    private static final String EXCEL = "application/vnd.ms-excel";

    private static final List<MediaType> ANSWERS = List.of(
            MediaType.APPLICATION_JSON_TYPE,
            MediaType.valueOf(TableForm.LINES),
            MediaType.valueOf(FileAnswer.CSV),
            MediaType.valueOf(FileAnswer.XLSX));

    @Inject
    TableImport imports;

    @Inject
    ImportAnswers answers;

    @Inject
    TableTemplates templates;

    @Inject
    Spools spools;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentLanguage language;

    /** What comes in here. */
    protected abstract ImportedTable<?> table();

    /** Takes a file in. */
    @POST
    @Authenticated
    @KeyedItems
    @Spooled
    @OwnEncoding
    @Consumes({FileAnswer.CSV, FileAnswer.XLSX, TableForm.LINES, EXCEL, MediaType.APPLICATION_OCTET_STREAM})
    @Produces({MediaType.APPLICATION_JSON, TableForm.LINES, FileAnswer.CSV, FileAnswer.XLSX})
    @Operation(
            summary = "导入表格 Take a file in",
            description =
                    "CSV、XLSX 或 NDJSON，按内容识别；逐行处理，一行有误不影响其他行，已接收的行重发得到首次的结果；系统中断时其后各行为 LEFT，原样重发即可。Accept 为 CSV 或 XLSX 时返回原表并附“错误”列，改正后可整表重发。"
                            + " CSV, XLSX or NDJSON, told by its content. A row that is wrong does not hurt the others, and one that was "
                            + "taken in before gets the first answer; where the system was away, the rows from then on are LEFT and are "
                            + "sent again as they are. As CSV or XLSX the answer is the file itself with a column of "
                            + "errors, to be corrected and sent again as a whole.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = FileAnswer.CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples =
                                @ExampleObject(name = "csv", value = "统一社会信用代码,登记日期\n91150105MA0T1A2B95,2026-09-30\n")),
                @Content(mediaType = FileAnswer.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = TableForm.LINES,
                        schema = @Schema(type = SchemaType.OBJECT),
                        examples =
                                @ExampleObject(
                                        name = "line",
                                        value = "{\"uscc\": \"91150105MA0T1A2B95\", \"day\": \"2026-09-30\"}"))
            })
    @APIResponse(
            responseCode = "200",
            description = "导入结果 What became of the file",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ImportAnswer.class),
                        examples = @ExampleObject(name = "answer", value = """
                            {"table": "register", "dryRun": false, "errors": [{"row": 3, "column": "统一社会信用代码 Credit code",
                             "pointer": "/uscc", "code": "E-USCC-CHECK", "text": "校验位不符。", "remedy": "对照营业执照核对。"}],
                             "rowCount": 2, "accepted": 1, "repeated": 0, "refused": 1, "left": 0, "otherSheetCount": 0}""")),
                @Content(mediaType = TableForm.LINES, schema = @Schema(implementation = ImportedRow.class)),
                @Content(mediaType = FileAnswer.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileAnswer.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response take(
            @Context HttpHeaders headers,
            @QueryParam("dryRun")
                    @Parameter(description = "true：只检查，不保存 Everything is checked and nothing is kept", example = "true")
                    @Nullable
                    Boolean onlyChecked)
            throws IOException {
        requireRole();
        boolean dryRun = Boolean.TRUE.equals(onlyChecked);
        // All of it is here and can be read to its end before the first result goes out.
        TableImport.Opened<?> file =
                imports.open(table(), spools.body()::open, BodyEncoding.of(headers.getMediaType()));
        Language in = language.get();
        MediaType asked = asked(headers);
        if (asked.equals(ANSWERS.getFirst())) {
            return Response.ok(FileAnswer.whole(out -> answers.summary(file, dryRun, in, out)), asked)
                    .build();
        }
        if (asked.equals(ANSWERS.get(1))) {
            return Response.ok(FileAnswer.whole(out -> answers.lines(file, dryRun, in, out)), asked)
                    .build();
        }
        TableForm form = asked.equals(ANSWERS.get(2)) ? TableForm.CSV : TableForm.XLSX;
        return FileAnswer.of(
                out -> answers.file(file, dryRun, in, form, out),
                form.mediaType(),
                table().name() + "-errors." + form.extension());
    }

    /** A file to fill in. */
    @GET
    @Path("/template")
    @Authenticated
    @Produces({FileAnswer.XLSX, FileAnswer.CSV})
    @Operation(
            summary = "下载导入模板 Download the template",
            description =
                    "中英文表头、一行示例（原样保留则不导入）；XLSX 的第二张工作表列出可填的值。 Headings in Chinese and English, and an example "
                            + "that is passed over where it is left; a second sheet of the workbook has the values that columns take.")
    @APIResponse(
            responseCode = "200",
            description = "模板 The template",
            content = {
                @Content(mediaType = FileAnswer.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = FileAnswer.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Response template(
            @QueryParam("format")
                    @Parameter(description = "格式，缺省 XLSX Form, XLSX unless told", example = "XLSX")
                    @Nullable
                    Format format) {
        requireRole();
        Format asked = format == null ? Format.XLSX : format;
        return FileAnswer.of(
                out -> templates.write(table(), asked, out),
                asked.form().mediaType(),
                table().name() + "-template." + asked.form().extension());
    }

    /** The framework asks for the roles, too, but lets everybody with a token in where a subclass names none. */
    private void requireRole() {
        for (Class<?> type = getClass(); type != null; type = type.getSuperclass()) {
            RolesAllowed roles = type.getAnnotation(RolesAllowed.class);
            if (roles != null && caller.get().hasAnyRole(List.of(roles.value()))) {
                return;
            }
        }
        throw new ForbiddenException();
    }

    private static MediaType asked(HttpHeaders headers) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            for (MediaType each : ANSWERS) {
                if (each.isCompatible(accepted)) {
                    return each;
                }
            }
        }
        return ANSWERS.getFirst();
    }
}
