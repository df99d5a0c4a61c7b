package org.labourrights.probe;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.file.FileAnswer;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.table.write.ExportedTable;
import org.labourrights.chassis.table.write.Format;
import org.labourrights.chassis.table.write.TableRows;

/** The register as a file. */
@Path("/api/probe/v1/register/export")
@Tag(name = "Register")
@RunOnVirtualThread
public class RegisterExport {

    /** Cannot be read, as a text whose key is lost. */
    static final String UNREADABLE = "损坏";

    private static final int PAGE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private static final ExportedTable<Row> TABLE = ExportedTable.<Row>named("登记册")
            .column("uscc", "统一社会信用代码", Row::uscc)
            .column("remark", "备注", Row::readable);

    private final Database database;

    RegisterExport(Database database) {
        this.database = database;
    }

    private record Row(UUID id, String uscc, @Nullable String remark) {
        @Nullable
        String readable() {
            if (UNREADABLE.equals(remark)) {
                throw new IllegalStateException("a row that cannot be read");
            }
            return remark;
        }
    }

    @GET
    @RolesAllowed("COUNTY_OFFICER")
    @Produces({FileAnswer.CSV, FileAnswer.XLSX})
    @Operation(
            operationId = "exportRegister",
            summary = "导出登记册 Export the register",
            description = "CSV 或 XLSX。 As CSV or XLSX.")
    @APIResponse(
            responseCode = "200",
            description = "登记册 The register",
            content = {
                @Content(mediaType = FileAnswer.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileAnswer.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(
            @QueryParam("format") @Parameter(description = "格式，缺省 CSV CSV unless told", example = "CSV") @Nullable
                    Format format) {
        return TABLE.answer(format == null ? Format.CSV : format, "register", TableRows.paged(PAGE, this::page));
    }

    private List<Row> page(@Nullable Row last) {
        return database.list(
                "SELECT id, uscc, remark FROM probe_register WHERE id > ? ORDER BY id LIMIT ?",
                row -> new Row(row.getObject(1, UUID.class), row.getString(2), row.getString(3)),
                last == null ? FIRST : last.id(),
                PAGE);
    }
}
