package org.labourrights.inspection.register.inspector;

/** Requests as callers send them. */
final class InspectorExamples {

    static final String INSPECTOR = """
            {"agencyId": "HRSS-150105", "name": "示例甲", "certificateNo": "15010500001",
             "certificateValidFrom": "2024-01-01", "certificateValidTo": "2029-12-31",
             "specialities": ["WAGES", "WORKING_TIME"], "capacity": 8, "account": "inspector-7"}""";

    static final String CORRECTION = """
            {"certificateValidFrom": "2024-01-01", "certificateValidTo": "2030-12-31", "specialities": ["WAGES"],
             "capacity": 6, "account": "inspector-7", "reason": "执法证已换发"}""";

    static final String LEAVING = """
            {"reason": "调离执法岗位"}""";

    static final String RETURN = """
            {"reason": "误操作离册，恢复"}""";

    static final String RECUSAL = """
            {"uscc": "91150105MA0T1A2B95", "reason": "近亲属任该企业高管"}""";

    static final String RECUSAL_END = """
            {"reason": "回避情形已消除"}""";

    private InspectorExamples() {}
}
