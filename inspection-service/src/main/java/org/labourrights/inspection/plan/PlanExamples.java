package org.labourrights.inspection.plan;

/** Requests as callers send them. */
final class PlanExamples {

    static final String CONTENT = """
            {"type": "JOINT", "title": "平台用工联合检查", "period": "2026-12", "method": "TARGETED",
             "memberAgencyIds": ["HRSS-150105", "UNION-150105"], "items": ["CHK-01", "CHK-05"],
             "targets": ["91150105MA0T1A2B95"]}""";

    static final String NEW = """
            {"divisionCode": "150105", "leadAgencyId": "HRSS-150105",
             "content": {"type": "DOUBLE_RANDOM", "title": "平台用工双随机检查", "period": "2026-12",
              "method": "DOUBLE_RANDOM", "memberAgencyIds": ["HRSS_ENFORCEMENT-150105", "UNION-150105"],
              "items": ["CHK-01", "CHK-05"],
              "draw": {"quota": 2, "substituteCount": 1, "teamSize": 2,
               "seats": [{"agencyType": "HRSS_ENFORCEMENT", "minimum": 1}, {"agencyType": "UNION", "minimum": 1}]}}}""";

    static final String CLOSING = """
            {"note": "计划内检查全部完成"}""";

    private PlanExamples() {}
}
