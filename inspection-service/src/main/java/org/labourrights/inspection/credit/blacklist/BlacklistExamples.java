package org.labourrights.inspection.credit.blacklist;

/** Requests as callers send them. */
final class BlacklistExamples {

    static final String CANDIDATE = """
            {"uscc": "91150105MA0T1A2B95", "divisionCode": "150105", "caseId": "01980000-0000-7000-8000-000000000001",
             "caseNo": "AJ-150105-2026-0001", "workerCount": 12, "unpaidAmount": "96000.00", "ruralWorkers": true,
             "orderDueOn": "2026-05-26", "trigger": "MASS_INCIDENT"}""";

    static final String NOTICE = """
            {"subjectName": "示例配送有限公司", "explanation": "责令支付期满仍拖欠 12 名农民工工资",
             "representative": {"name": "王示例"}, "responsible": []}""";

    static final String OBJECTION = """
            {"statement": "工资已于期限内支付，附银行回单"}""";

    static final String VERIFICATION = """
            {"findings": "回单所载款项不是工资，异议不成立"}""";

    static final String DECISION = """
            {"listed": true, "reason": "符合列入情形，异议不成立"}""";

    static final String PAYMENT = """
            {"paidOn": "2026-09-01", "promisedOn": "2026-09-01"}""";

    static final String REMOVAL = """
            {"removed": true, "criminalProceedings": false, "reason": "已足额支付满六个月并书面承诺"}""";

    static final String REVOCATION = """
            {"reason": "责令支付文书经复议撤销"}""";

    private BlacklistExamples() {}
}
