package org.labourrights.inspection.casework;

/** Requests as callers send them. */
final class CaseExamples {

    static final String CASE = """
            {"source": "MEDIA", "uscc": "91150105MA0T1A2B95", "divisionCode": "150105", "violationTypes": ["OVERTIME"],
             "workerCount": 12, "facts": "媒体反映该站点超时加班"}""";
    static final String CORRECTION = """
            {"violationTypes": ["OVERTIME", "WAGE_ARREARS"], "workerCount": 14, "amount": "96000.00", "ruralWorkers": true,
             "reason": "经核对工资台账补充"}""";
    static final String FILING = """
            {"filed": true, "employmentRelation": "ESTABLISHED", "guidanceGiven": false}""";
    static final String REASON = """
            {"reason": "案情复杂，涉及多个站点"}""";
    static final String TEXT = """
            {"content": "经调查，2026年4月安排12名劳动者超时加班"}""";
    static final String PENALTY = """
            {"violationType": "OVERTIME", "severity": "GENERAL", "workerCount": 12, "amount": "3600.00",
             "gradeReason": "涉及12人，持续一个月", "amountReason": "配合调查，取中限"}""";
    static final String REDUCTION = """
            {"amount": "3000.00", "amountReason": "听取陈述申辩后从轻"}""";
    static final String HEARING_DAY = """
            {"scheduledOn": "2026-12-30", "place": "区人力资源和社会保障局三楼会议室"}""";
    static final String HEARING_END = """
            {"held": true}""";
    static final String DECISION = """
            {"outcome": "PENALTY", "reason": "违法事实清楚，证据确凿"}""";
    static final String EXECUTION = """
            {"kind": "PERFORMED", "on": "2026-07-01"}""";
    static final String ORDER = """
            {"amount": "96000.00", "orderDays": 15}""";
    static final String PAYMENT = """
            {"amount": "96000.00", "paidOn": "2026-05-20"}""";
    static final String TRANSFER = """
            {"toAgencyId": "PUBLIC_SECURITY-150105", "reason": "涉嫌拒不支付劳动报酬罪"}""";
    static final String REPLY = """
            {"accepted": true, "repliedOn": "2026-06-10"}""";
    static final String SERVICE = """
            {"method": "DIRECT", "on": "2026-05-11", "receivedBy": "李示例"}""";
    static final String TAKE_BACK = """
            {"reason": "误将他案的送达回证登记在本文书"}""";

    private CaseExamples() {}
}
