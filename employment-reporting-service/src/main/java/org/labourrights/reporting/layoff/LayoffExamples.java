package org.labourrights.reporting.layoff;

/** Examples of the API description; enterprises and figures are made up. */
final class LayoffExamples {

    static final String PROPOSAL = """
            {"reason":"BUSINESS_LINE_WITHDRAWAL","plannedCount":19,"totalEmployees":186,"startOn":"2026-09-02",\
            "endOn":"2026-09-30","alternativesUsed":["ROTATION","TRAINING"],"compensationTotal":"1520000.00",\
            "protectedGroups":[{"group":"MATERNITY","count":0}]}""";

    static final String PLANNING = "{\"divisionCode\":\"150105\",\"proposal\":" + PROPOSAL + "}";

    static final String STEP = "{\"on\":\"2026-08-03\"}";

    static final String CANCELLATION = "{\"reason\":\"经协商改为轮岗轮休，不再裁减人员\"}";

    private static final String FACTS = """
            "id":"01980f3a-7c11-7d52-9a55-2f5b2a1f7c21","uscc":"91150105MA0T1A2B95","divisionCode":"150105",\
            "state":"PLANNED","triggered":true,"ratio":"10.22","warnings":[],\
            "proposal":""" + PROPOSAL + ",\"version\":0";

    static final String PLAN = "{" + FACTS + "}";

    static final String PAGE = "{\"items\":[" + PLAN + "]}";

    static final String FOLLOW_UP_CHANGE = """
            {"status":"DONE","personsServed":19,"doneOn":"2026-10-12"}""";

    static final String FOLLOW_UP = """
            {"item":"UNEMPLOYMENT_INSURANCE","status":"DONE","personsServed":19,"doneOn":"2026-10-12","version":1}""";

    static final String FOLLOW_UPS = "{\"items\":[" + FOLLOW_UP + "]}";

    private LayoffExamples() {}
}
