package org.labourrights.reporting.layoff.daily;

/** Examples of the API description; figures are made up. */
final class DailyExamples {

    static final String SUBMISSION = """
            {"zeroReport":false,"enterprises":[{"layoffPlanId":"01980f3a-7c11-7d52-9a55-2f5b2a1f7c21",\
            "cumulativeLaidOff":5,"today":5,"remaining":14,"incidents":0}]}""";

    static final String CORRECTION = "{\"reason\":\"企业补报当日离职人数，原报数有误\",\"report\":" + SUBMISSION + "}";

    private DailyExamples() {}
}
