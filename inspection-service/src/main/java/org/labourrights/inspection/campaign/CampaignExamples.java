package org.labourrights.inspection.campaign;

/** Requests as callers send them. */
final class CampaignExamples {

    private static final String CONTENT = """
            {"name": "维护新就业形态劳动者劳动保障权益专项行动", "startOn": "2022-03-01", "endOn": "2022-07-31",
             "summaryDueOn": "2022-08-01",
             "stages": [{"name": "动员部署", "startOn": "2022-03-01", "endOn": "2022-03-31"},
                        {"name": "组织实施", "startOn": "2022-04-01", "endOn": "2022-06-30"},
                        {"name": "总结评估", "startOn": "2022-07-01", "endOn": "2022-07-31"}],
             "leadership": [{"role": "LEADER", "agencyId": "HRSS-150105", "post": "局长"}],
             "unitAgencyIds": ["HRSS-150105", "TRANSPORT-150105"]}""";

    static final String CAMPAIGN = """
            {"type": "SPECIAL_ACTION", "divisionCode": "150105", "content":\s""" + CONTENT + "}";

    static final String CORRECTION = """
            {"reason": "实施时间延长至七月", "content":\s""" + CONTENT + "}";

    static final String WITHDRAWAL = """
            {"reason": "重复录入"}""";

    static final String TASK = """
            {"title": "建立平台企业用工台账", "ownerAgencyId": "HRSS-150105", "coAgencyIds": ["TRANSPORT-150105"],
             "dueOn": "2022-03-31"}""";

    static final String TASK_CORRECTION = """
            {"reason": "截止日有误", "state": "OPEN",
             "content": {"title": "建立平台企业用工台账", "ownerAgencyId": "HRSS-150105", "coAgencyIds": [],
                         "dueOn": "2022-04-30"}}""";

    static final String COMPLETION = """
            {"completedOn": "2022-03-30"}""";

    static final String PROGRESS = """
            {"progress": "已对12家平台企业开展行政指导", "problems": [{"description": "部分合作企业未建立用工台账"}]}""";

    static final String PROGRESS_CORRECTION = """
            {"reason": "企业数量统计有误",
             "content": {"progress": "已对11家平台企业开展行政指导", "problems": []}}""";

    private CampaignExamples() {}
}
