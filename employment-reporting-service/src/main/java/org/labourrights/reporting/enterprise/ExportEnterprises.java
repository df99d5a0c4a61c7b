package org.labourrights.reporting.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.labourrights.chassis.file.CsvTable;
import org.labourrights.chassis.file.TableRows;
import org.labourrights.chassis.file.XlsxTable;
import org.labourrights.chassis.problem.ProblemException;

/** Writes the enterprises of a search as CSV or XLSX, page by page. Persons are not in it. */
@ApplicationScoped
class ExportEnterprises {

    private static final int PAGE = 2_000;

    private static final List<String> HEADER =
            List.of("统一社会信用代码", "企业名称", "企业类型", "合作企业类型", "行业", "注册登记地", "实际经营地", "头部企业", "重点平台企业", "状态", "守法诚信等级");

    private final EnterpriseSearch search;

    ExportEnterprises(EnterpriseSearch search) {
        this.search = search;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) for an unknown division */
    void require(EnterpriseQuery query) {
        search.require(query);
    }

    void csv(EnterpriseQuery query, OutputStream out) {
        CsvTable.write(out, HEADER, rows(query));
    }

    void xlsx(EnterpriseQuery query, OutputStream out) {
        XlsxTable.write(out, "台账", HEADER, rows(query));
    }

    private TableRows rows(EnterpriseQuery query) {
        return TableRows.paged(
                PAGE,
                last -> search.rows(query, last == null ? List.of() : last.key(), PAGE),
                ExportEnterprises::cells);
    }

    private static List<String> cells(EnterpriseSummary row) {
        return List.of(
                row.uscc().value(),
                row.name(),
                row.role().name(),
                row.partnerType() == null ? "" : row.partnerType().name(),
                String.join(";", row.industries()),
                row.registeredDivision().value(),
                row.operatingDivisions().stream().map(Object::toString).collect(Collectors.joining(";")),
                String.valueOf(row.headEnterprise()),
                String.valueOf(row.keyEnterprise()),
                row.status().name(),
                row.creditLevel() == null ? "" : row.creditLevel().name());
    }
}
