package org.labourrights.reporting.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.table.write.ExportedTable;
import org.labourrights.chassis.table.write.Format;
import org.labourrights.chassis.table.write.TableRows;

/** Writes the enterprises of a search as CSV or XLSX, page by page. Persons are not in it. */
@ApplicationScoped
class ExportEnterprises {

    private static final int PAGE = 2_000;

    private static final ExportedTable<EnterpriseSummary> LEDGER = ExportedTable.<EnterpriseSummary>named("台账")
            .column("uscc", "统一社会信用代码", EnterpriseSummary::uscc)
            .column("name", "企业名称", EnterpriseSummary::name)
            .column("role", "企业类型", EnterpriseSummary::role)
            .column("partnerType", "合作企业类型", EnterpriseSummary::partnerType)
            .column("industries", "行业", row -> String.join(";", row.industries()))
            .column("registeredDivision", "注册登记地", EnterpriseSummary::registeredDivision)
            .column("operatingDivisions", "实际经营地", ExportEnterprises::operatingDivisions)
            .column("headEnterprise", "头部企业", EnterpriseSummary::headEnterprise)
            .column("keyEnterprise", "重点平台企业", EnterpriseSummary::keyEnterprise)
            .column("status", "状态", EnterpriseSummary::status)
            .column("creditLevel", "守法诚信等级", EnterpriseSummary::creditLevel);

    private final EnterpriseSearch search;

    ExportEnterprises(EnterpriseSearch search) {
        this.search = search;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) for an unknown division */
    Response answer(EnterpriseQuery query, Format format) {
        search.require(query);
        return LEDGER.answer(
                format,
                "enterprises",
                TableRows.paged(PAGE, last -> search.rows(query, last == null ? List.of() : last.key(), PAGE)));
    }

    private static String operatingDivisions(EnterpriseSummary row) {
        return row.operatingDivisions().stream().map(Object::toString).collect(Collectors.joining(";"));
    }
}
