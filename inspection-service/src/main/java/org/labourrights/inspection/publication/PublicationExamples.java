package org.labourrights.inspection.publication;

/** Requests as callers send them. */
final class PublicationExamples {

    static final String BATCH = """
            {"divisionCode": "150105", "period": "2026Q2"}""";

    static final String PUBLICATION = """
            {"uscc": "91150105MA0T1A2B95", "caseNo": "AJ-150105-2026-0001",
             "content": {"subjectName": "示例配送有限公司", "address": "呼和浩特市赛罕区示例路 1 号", "category": "WAGE_ARREARS",
               "facts": "拖欠 12 名劳动者工资 96000 元", "handling": "已作出行政处理决定并移送公安机关"},
             "representative": {"name": "王示例"}}""";

    static final String CHANGE = """
            {"content": {"subjectName": "示例配送有限公司", "address": "呼和浩特市赛罕区示例路 1 号", "category": "WAGE_ARREARS",
               "facts": "拖欠 11 名劳动者工资 88000 元", "handling": "已作出行政处理决定"}, "reason": "处理决定经复议变更"}""";

    static final String WITHDRAWAL = """
            {"reason": "处罚决定被依法撤销"}""";

    static final String OBJECTION = """
            {"statement": "金额已在公布前付清"}""";

    static final String REVIEW = """
            {"result": "CORRECT", "findings": "部分金额已付，应更正"}""";

    private PublicationExamples() {}
}
