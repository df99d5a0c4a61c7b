package org.labourrights.reporting.contract;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.reporting.Fixtures;
import org.labourrights.testkit.contract.ApiOperation;

/** What the generated suites act on: an enterprise of 150105. */
final class Subjects {

    /** Reference data, alike for everybody; statistics, which answer for the caller's own division. */
    static final Set<String> UNSCOPED = Set.of(
            "getCalendar",
            "computeDueDate",
            "getCalendarYear",
            "listCodeLists",
            "getCodeList",
            "listDivisions",
            "getDivision",
            "findMinimumWage",
            "listPolicies",
            "resolvePolicy",
            "getPolicy",
            "getHeadcountStatistic",
            "getLedgerCoverage",
            "getLedgerSummary",
            "getReportTimeliness",
            "getRiskDistribution");

    private static @Nullable String uscc;

    private Subjects() {}

    static synchronized String uscc() {
        if (uscc == null) {
            String code = Fixtures.newUscc("150105");
            Fixtures.register(Fixtures.officer("150105"), Fixtures.platform(code, "契约检验有限公司", "150105"));
            uscc = code;
        }
        return uscc;
    }

    static Map<String, String> pathValues(ApiOperation operation) {
        return operation.variables().contains("uscc") ? Map.of("uscc", uscc()) : Map.of();
    }
}
