package org.labourrights.inspection.task;

/** Requests as callers send them. */
final class TaskExamples {

    static final String ORDER = """
            {"type": "JOINT", "uscc": "91150105MA0T1A2B95", "divisionCode": "150105", "plannedOn": "2026-05-18",
             "leadAgencyId": "HRSS-150105",
             "parts": [{"agencyId": "HRSS-150105", "officerNos": ["HRSS-150105-001", "HRSS-150105-002"],
                        "items": ["CHK-05", "CHK-20"]},
                       {"agencyId": "UNION-150105", "officerNos": ["UNION-150105-001"], "items": ["CHK-34"]}]}""";

    static final String REASSIGNMENT = """
            {"plannedOn": "2026-05-20", "reason": "两部门合并进场",
             "teams": [{"agencyId": "HRSS-150105", "officerNos": ["HRSS-150105-001", "HRSS-150105-003"]}]}""";

    static final String VISIT = """
            {"visitId": "0198c1de-6f00-7000-8000-000000000001", "startedAt": "2026-05-18T09:00:00+08:00",
             "finishedAt": "2026-05-18T11:30:00+08:00", "officerNos": ["HRSS-150105-001", "HRSS-150105-002"],
             "identityShown": true, "place": "示例路 1 号站点",
             "answers": [{"itemCode": "CHK-05", "result": "NONCONFORM", "note": "抽查 320 份合同，19 份未签",
                          "officerNo": "HRSS-150105-001", "answeredAt": "2026-05-18T09:40:00+08:00"}],
             "signing": {"signatures": [{"capacity": "OFFICER", "name": "示例甲"}],
                         "refusal": {"explanation": "负责人以须请示总部为由拒绝签字", "witnesses": [{"name": "示例乙"}]}}}""";

    static final String CORRECTION = """
            {"itemCode": "CHK-05", "result": "CONFORM", "officerNo": "HRSS-150105-001", "reason": "复核合同原件后更正"}""";

    static final String CLOSING = """
            {"conclusion": "责令限期改正", "basis": "劳动保障监察条例第十八条", "followUp": "三十日后回访"}""";

    static final String REOPENING = """
            {"reason": "处理意见有误"}""";

    private TaskExamples() {}
}
