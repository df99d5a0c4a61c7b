package org.labourrights.reporting.dispatch;

/** Examples of the API description; agencies and figures are made up. */
final class DispatchExamples {

    static final String SUBMISSION = """
            {"dispatchedCount":28,"clients":[{"uscc":"91150105MA0T1A2B95","dispatchedCount":28}],\
            "feesIncome":"336000.00"}""";

    static final String VERIFICATION = "{\"result\":\"UNQUALIFIED\",\"findings\":\"注册资本证明过期，未提供经营场所证明\"}";

    static final String EXIT = "{\"decisionNo\":\"派遣退出〔2027〕1号\",\"reason\":\"年度核验不合格，逾期未整改\"}";

    private DispatchExamples() {}
}
