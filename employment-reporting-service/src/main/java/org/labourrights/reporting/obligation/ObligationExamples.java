package org.labourrights.reporting.obligation;

/** Examples of the API description. */
final class ObligationExamples {

    private static final String FIELDS = """
            "id":"01980f3a-7c11-7d52-9a55-2f5b2a1f7c11","obligationNo":"YG-150105-2026H1-00017",\
            "uscc":"91150105MA0T1A2B95","reportKind":"EMPLOYMENT_PERIODIC","period":"2026H1",\
            "periodStart":"2026-01-01","periodEnd":"2026-06-30","openOn":"2026-07-01","dueOn":"2026-07-15",\
            "state":"OPEN","escalationLevel":0,"recipientLevel":"COUNTY","recipientDivision":"150105",\
            "recipientAgencyIds":["HRSS-150105","MARKET_REGULATION-150105"],"urgedBy":[]""";

    static final String PAGE = "{\"items\":[{" + FIELDS + "}]}";

    static final String DETAIL = "{" + FIELDS + """
            ,"dueExplanation":{"dueOn":"2026-07-15","unit":"NATURAL_DAY","length":15,"triggeredOn":"2026-06-30",\
            "rollRule":"FORWARD","basis":"DESIGN; no document states a due day, rolled forward",\
            "calendarVersion":"2024-2026","provisional":false,"steps":[]},"lastDueOn":"2026-07-15",\
            "policyRows":{"report.cadence":"01980f3a-7c11-7d52-9a55-2f5b2a1f7c12"},"version":1}""";

    static final String EXEMPTION = """
            {"reason":"停业整顿，报告期内无用工","approvalNo":"免报〔2026〕3号"}""";

    static final String URGE_LIST = """
            {"items":[{"obligationId":"01980f3a-7c11-7d52-9a55-2f5b2a1f7c13",\
            "obligationNo":"YG-130123-2026Q3-00001","partnerUscc":"91150104MA0LWP5518",\
            "reportKind":"EMPLOYMENT_PERIODIC","period":"2026Q3","dueOn":"2026-10-15","state":"OVERDUE",\
            "recipientDivision":"130123","warning":true,"daysOverdue":1,"warnedOn":"2026-10-16"}]}""";

    private ObligationExamples() {}
}
