package org.labourrights.arrears.intake;

/** Examples of the API description; persons and numbers are made up. */
final class IntakeExamples {

    static final String COMPLAINT = """
        {"leadType":"COMPLAINT","channel":"ONSITE","reporter":{"anonymous":false,"name":"李小明",\
        "idType":"ID_CARD","idNo":"150105199003075122","phone":"13800000000"},\
        "employerName":"示例骑手服务有限公司","employmentRelation":"INCOMPLETE","occupation":"DELIVERY_RIDER",\
        "industry":"FOOD_DELIVERY","divisionCode":"152921","claims":[{"amount":"8600.00",\
        "periodStart":"2026-01-01","periodEnd":"2026-01-31","payItem":"PIECE","agreedPayOn":"2026-02-15"}],\
        "migrantWage":"YES","facts":"自2026年1月起未结算配送费，多次催要未果。"}\
        """;

    static final String REPORT = """
        {"leadType":"COMPLAINT","reporter":{"anonymous":false,"name":"李小明","phone":"13800000000"},\
        "employerName":"极速送站点","occupation":"DELIVERY_RIDER","divisionCode":"152921",\
        "claims":[{"amount":"3200.00","periodStart":"2026-03-01","periodEnd":"2026-03-31","payItem":"PIECE"}],\
        "migrantWage":"YES","facts":"三月份的配送费一直没有结算。"}\
        """;

    static final String TICKET = """
        {"externalNo":"12345-20260930-000123","leadType":"COMPLAINT","receivedAt":"2026-09-30T16:20:00+08:00",\
        "reporter":{"anonymous":false,"name":"李小明","phone":"13800000000"},"uscc":"91152921MA0ALX22X4",\
        "divisionCode":"152921","claimWorkerCount":1,"claimTotalAmount":"8600.00","migrantWage":"YES",\
        "facts":"反映站点拖欠三月配送费。"}\
        """;

    static final String TICKET_RESULT = """
        {"item":1,"line":1,"status":201,"receipt":{"externalNo":"12345-20260930-000123","channel":"HOTLINE_12345",\
        "id":"01980f3a-7c11-7d52-9a55-2f5b2a1f7c11","leadNo":"QX-152921-20260930-0001",\
        "receivedAt":"2026-09-30T16:20:00+08:00","acceptDueOn":"2026-09-30","connectDueOn":"2026-10-01",\
        "feedbackDueOn":"2026-10-03","receiptCode":"7KQ2M-X4T9B-0RWZD-J6HPA"}}\
        """;

    private IntakeExamples() {}
}
