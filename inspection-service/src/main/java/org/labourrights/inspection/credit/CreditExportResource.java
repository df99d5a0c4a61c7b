package org.labourrights.inspection.credit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.file.FileAnswer;
import org.labourrights.chassis.http.NeverStored;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.table.write.ExportedTable;
import org.labourrights.chassis.table.write.TableForm;
import org.labourrights.chassis.table.write.TableRows;

/** Credit records as a file, for sharing with the credit platform (公共信用信息归集共享), DOC 000 七(十七). */
@Path("/api/inspection/v1/credit-records/export")
@Tag(name = "Credit", description = "信用管理 The credit archive of enterprises")
@RunOnVirtualThread
class CreditExportResource {

    private static final int PAGE = 1_000;

    private static final ExportedTable<CreditRecord> TABLE = ExportedTable.<CreditRecord>named("信用记录")
            .column("recordId", "记录标识", CreditRecord::id)
            .column("uscc", "统一社会信用代码", CreditRecord::uscc)
            .column("kind", "记录种类", CreditRecord::kind)
            .column("level", "守法诚信等级", it -> it.level().orElse(null))
            .column("fact", "事实", CreditRecord::fact)
            .column("basis", "依据", CreditRecord::basis)
            .column("sourceNo", "来源文号", it -> it.sourceNo().orElse(null))
            .column("agencyId", "认定机关", CreditRecord::agencyId)
            .column("divisionCode", "属地", CreditRecord::division)
            .column("recordedOn", "认定日期", CreditRecord::recordedOn)
            .column("validTo", "有效期至", CreditRecord::validTo)
            .column("state", "状态", CreditRecord::state)
            .column("endedOn", "修复或撤销日期", it -> it.endedOn().orElse(null));

    private final CreditRecords records;
    private final Divisions divisions;
    private final CurrentCaller caller;

    CreditExportResource(CreditRecords records, Divisions divisions, CurrentCaller caller) {
        this.records = records;
        this.divisions = divisions;
        this.caller = caller;
    }

    /** The two forms that credit platforms read. */
    enum Form {
        CSV(TableForm.CSV),
        NDJSON(TableForm.NDJSON);

        private final TableForm form;

        Form(TableForm form) {
            this.form = form;
        }
    }

    @GET
    @NeverStored
    @Produces({FileAnswer.CSV, TableForm.LINES})
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "exportCreditRecords",
            summary = "导出信用记录 Export credit records",
            description = "供公共信用信息归集共享；不含个人信息。 For sharing with the credit platform; without personal data.")
    @APIResponse(
            responseCode = "200",
            description = "文件 The file",
            content = {
                @Content(
                        mediaType = FileAnswer.CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "csv", value = "记录标识,统一社会信用代码,记录种类\n")),
                @Content(mediaType = TableForm.LINES, schema = @Schema(type = SchemaType.OBJECT))
            })
    public Response export(
            @QueryParam("division")
                    @Parameter(description = "地区，含下级 Division and all below it", example = "150100")
                    @Nullable
                    DivisionCode division,
            @QueryParam("kind") @Parameter(description = "种类 Kind", example = "BAD_RECORD") @Nullable CreditKind kind,
            @QueryParam("format") @DefaultValue("CSV") @Parameter(description = "格式 Form", example = "CSV")
                    Form format) {
        Caller asking = caller.get();
        PathRange place = PathRange.below(path(asking, division));
        TableRows<CreditRecord> rows = TableRows.paged(PAGE, last -> page(asking, place, kind, last));
        return FileAnswer.of(
                out -> TABLE.write(format.form, out, rows),
                format.form.mediaType(),
                "credit-records." + format.form.extension());
    }

    private List<CreditRecord> page(
            Caller asking, PathRange place, @Nullable CreditKind kind, @Nullable CreditRecord last) {
        return records.behind(asking, place, kind, last, PAGE);
    }

    private String path(Caller asking, @Nullable DivisionCode division) {
        if (division == null) {
            return Caller.NATION;
        }
        if (divisions.find(division).isEmpty()) {
            throw new ProblemException(Problem.of("E-PARAMETER", List.of(FieldProblem.of("?division", "E-DIVISION"))));
        }
        String path = divisions.path(division);
        if (!asking.covers(path)) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        return path;
    }
}
