package org.labourrights.reporting.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.CurrentLanguage;
import org.labourrights.chassis.openapi.Examples;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.reporting.report.content.ReportContent;
import org.labourrights.reporting.report.content.ReportExamples;

/** Reports as they are read. */
@Path("/api/reporting/v1/reports")
@Tag(name = "Reports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReportResource {

    static final String PATH = "/api/reporting/v1/reports/";

    private final ReadReports reports;
    private final CurrentLanguage language;

    ReportResource(ReadReports reports, CurrentLanguage language) {
        this.reports = reports;
        this.language = language;
    }

    static String versionsPath(UUID reportId) {
        return PATH + reportId + "/versions/";
    }

    /** Finds reports. */
    @GET
    @RolesAllowed({
        Roles.ENT_REPORTER,
        Roles.ENT_ADMIN,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listReports",
            summary = "查询报告 Search reports",
            description = "按状态、报告期、企业查询授权范围内的报告；state=SUBMITTED 即待审清单。 Reports that the caller may "
                    + "see, in the order of the recipient divisions; state=SUBMITTED is the work list of a bureau.")
    @APIResponse(
            responseCode = "200",
            description = "一页报告 One page of reports",
            extensions = @Extension(name = Examples.EXTENSION, value = ReportAnswers.PAGE, parseValue = true))
    public Page<ReportSummary> list(@Valid @BeanParam ReportQuery query, @BeanParam PageRequest page) {
        return reports.page(query, page);
    }

    /** Shows a report. */
    @GET
    @Path("/{reportId}")
    @RolesAllowed({
        Roles.ENT_REPORTER,
        Roles.ENT_ADMIN,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getReport",
            summary = "查看报告 Show a report",
            description = "报告的状态、版本、提示与审核结果；草稿内容只有企业自己可见。 State, versions, warnings and decisions "
                    + "of a report. The document in preparation is shown to the enterprise alone.")
    @APIResponse(
            responseCode = "200",
            description = "报告 The report; ETag is its version",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportView.class),
                            examples = @ExampleObject(name = "accepted", value = ReportAnswers.REPORT)))
    public RestResponse<ReportView> get(@PathParam("reportId") UUID reportId) {
        ReportView view = reports.one(reportId, language.get());
        return Created.ok(view.version(), view);
    }

    /** Shows a version. */
    @GET
    @Path("/{reportId}/versions/{reportVersion}")
    @RolesAllowed({
        Roles.ENT_REPORTER,
        Roles.ENT_ADMIN,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getReportVersion",
            summary = "查看报告版本 Show a submitted version",
            description = "每个报送过的版本长期可读，包括被更正的旧版本。 Every submitted version stays readable, those that "
                    + "were corrected or amended as well.")
    @APIResponse(responseCode = "200", description = "版本全文 The version with its document")
    public ReportVersionView version(
            @PathParam("reportId") UUID reportId, @PathParam("reportVersion") @Min(1) int number) {
        return reports.version(reportId, number, language.get());
    }

    /** Gives out the exact bytes that were hashed. */
    @GET
    @Path("/{reportId}/versions/{reportVersion}/document")
    @RolesAllowed({
        Roles.ENT_REPORTER,
        Roles.ENT_ADMIN,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getReportDocument",
            summary = "报告正文（规范格式） The document in canonical form",
            description = "规范 JSON（RFC 8785）：成员按名称排序，无空白，无值的成员省略，金额为两位小数的字符串，UTF-8。对响应正文"
                    + "计算 SHA-256 即得回执中的 contentHash。 Canonical JSON after RFC 8785: members sorted by name, no "
                    + "white space, members without a value left out, amounts as strings with two digits. The SHA-256 "
                    + "of the body is the contentHash of the receipt.")
    @APIResponse(
            responseCode = "200",
            description = "规范格式的报告正文 The exact bytes that were hashed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportContent.class),
                            examples = @ExampleObject(name = "halfYear", value = ReportExamples.DOCUMENT)))
    public String document(@PathParam("reportId") UUID reportId, @PathParam("reportVersion") @Min(1) int number) {
        return reports.document(reportId, number).json();
    }

    /** Shows the receipt. */
    @GET
    @Path("/{reportId}/receipt")
    @RolesAllowed({
        Roles.ENT_REPORTER,
        Roles.ENT_ADMIN,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getReceipt",
            summary = "报送回执 The receipt of a submitted version",
            description =
                    "证明何时报送了什么；企业可自行核对：下载 canonicalUrl 的内容并计算 SHA-256。 Proves what was filed and "
                            + "when. Anybody who may read it can check it: the SHA-256 of what canonicalUrl gives is contentHash.")
    @APIResponse(
            responseCode = "200",
            description = "回执 The receipt, of the latest version unless another is named",
            content =
                    @Content(
                            schema = @Schema(implementation = SubmissionReceipt.class),
                            examples = @ExampleObject(name = "receipt", value = ReportAnswers.RECEIPT)))
    public SubmissionReceipt receipt(
            @PathParam("reportId") UUID reportId,
            @QueryParam("reportVersion") @Min(1) @Nullable Integer reportVersion) {
        return reports.receipt(reportId, reportVersion, versionsPath(reportId), language.get());
    }

    /** Proves the filing to others. */
    @GET
    @Path("/{reportId}/receipt/proof")
    @RolesAllowed({
        Roles.ENT_REPORTER,
        Roles.ENT_ADMIN,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getReceiptProof",
            summary = "报送存证回执 Proof that the version was filed, checked without the service",
            description = "报送事件（含 contentHash）已封存于存证日志的证明，可长期保存、离线核验；封存前（约一分钟）返回 E-NOT-SEALED。 "
                    + "Proves that the filing, with its contentHash, is in the sealed log. E-NOT-SEALED for the minute until "
                    + "it is sealed.")
    @APIResponse(
            responseCode = "200",
            description = "存证回执 The proof, of the latest version unless another is named",
            content = @Content(schema = @Schema(ref = "SealedReceipt")))
    public String proof(
            @PathParam("reportId") UUID reportId,
            @QueryParam("reportVersion") @Min(1) @Nullable Integer reportVersion) {
        return reports.proof(reportId, reportVersion);
    }
}
