package org.labourrights.inspection.finding;

/** Requests as callers send them. */
final class FindingExamples {

    static final String FINDING = """
            {"uscc": "91150105MA0T1A2B95", "divisionCode": "150105", "agencyId": "HRSS_ENFORCEMENT-150105",
             "itemCode": "CHK-05", "findingClass": "ILLEGAL", "severity": "GENERAL", "affectedWorkerCount": 19,
             "rectificationDays": 30, "facts": "抽查三百二十人，十九人入职满一个月未订立劳动合同"}""";

    static final String CONCLUSION = """
            {"findingClass": "IRREGULAR", "rectificationDays": 30,
             "explanation": "算法规则未公示，属于违规，限期整改"}""";

    static final String WITHDRAWAL = """
            {"reason": "复核后确认合同已订立"}""";

    private FindingExamples() {}
}
