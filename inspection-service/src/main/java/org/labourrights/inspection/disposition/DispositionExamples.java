package org.labourrights.inspection.disposition;

/** Requests as callers send them. */
final class DispositionExamples {

    static final String DISPOSITION = """
            {"type": "REMINDER_LETTER", "uscc": "91150105MA0T1A2B95", "divisionCode": "150105",
             "agencyId": "HRSS-150105", "matter": "请于五个工作日内补报二〇二六年上半年用工情况"}""";

    static final String RESULT = """
            {"result": "企业已书面反馈整改计划"}""";

    static final String WITHDRAWAL = """
            {"reason": "对象登记有误"}""";

    static final String SERVICE = """
            {"method": "DIRECT", "on": "2026-05-18", "receivedBy": "李示例"}""";

    static final String TAKE_BACK = """
            {"reason": "误将他案的送达回证登记在本文书"}""";

    private DispositionExamples() {}
}
