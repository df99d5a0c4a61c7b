package org.labourrights.reporting.layoff.daily;

/** Examples of the API description; figures are made up. */
final class DailyExamples {

    static final String SUBMISSION = """
            {"zeroReport":false,"enterprises":[{"layoffPlanId":"01980f3a-7c11-7d52-9a55-2f5b2a1f7c21",\
            "cumulativeLaidOff":5,"today":5,"remaining":14,"incidents":0}]}""";

    private static final String DAY = """
            {"id":"01980f3a-7c11-7d52-9a55-2f5b2a1f7c31","reportKind":"LAYOFF_DAILY","divisionCode":"150105",\
            "reportDate":"2026-09-02","cutoffAt":"2026-09-02T17:00:00+08:00",""";

    static final String FILED = DAY + """
            "state":"FILED","zeroReport":false,"enterprises":[{\
            "layoffPlanId":"01980f3a-7c11-7d52-9a55-2f5b2a1f7c21","uscc":"91150105MA0T1A2B95",\
            "cumulativeLaidOff":5,"today":5,"remaining":14,"incidents":0}],"totals":{"enterprises":1,\
            "cumulativeLaidOff":5,"today":5,"remaining":14,"incidents":0},\
            "submittedAt":"2026-09-02T16:20:00+08:00","version":1}""";

    static final String MISSING = "{\"items\":[" + DAY + "\"state\":\"MISSING\",\"enterprises\":[],\"version\":1}]}";

    private DailyExamples() {}
}
