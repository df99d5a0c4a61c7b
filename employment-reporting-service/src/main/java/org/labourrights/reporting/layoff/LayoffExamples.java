package org.labourrights.reporting.layoff;

/** Examples of the API description; enterprises and figures are made up. */
final class LayoffExamples {

    static final String PROPOSAL = """
            {"reason":"BUSINESS_LINE_WITHDRAWAL","plannedCount":19,"employeeCount":186,"startOn":"2026-09-02",\
            "endOn":"2026-09-30","alternativesUsed":["ROTATION","TRAINING"],"compensationTotal":"1520000.00",\
            "protectedGroups":[{"group":"MATERNITY","count":0}]}""";

    static final String PLANNING = "{\"divisionCode\":\"150105\",\"proposal\":" + PROPOSAL + "}";

    static final String STEP = "{\"on\":\"2026-08-03\"}";

    static final String CANCELLATION = "{\"reason\":\"经协商改为轮岗轮休，不再裁减人员\"}";

    static final String FOLLOW_UP_CHANGE = """
            {"state":"DONE","personsServed":19,"doneOn":"2026-10-12"}""";

    static final String REHIRING = """
            {"on":"2026-12-01","role":"站点调度","hired":5,"offered":5,"returned":3}""";

    private LayoffExamples() {}
}
