package org.labourrights.standalone.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plausible figures of a sample enterprise for a period, the same on every run: they follow from the enterprise's code and
 * from how many periods went before, so that each period starts where the one before ended.
 */
final class SampleReport {

    private static final BigDecimal ESTABLISHED_PAY = new BigDecimal("4500");
    private static final BigDecimal INCOMPLETE_PAY = new BigDecimal("3900");

    private final SampleEnterprise enterprise;
    private final int number;
    private final int months;
    /** 0 to 6, decides what the enterprise does well and what it neglects. */
    private final int habit;

    /**
     * @param number 0 for the first period that is filed, 1 for the next
     * @param months length of the period
     */
    SampleReport(SampleEnterprise enterprise, int number, int months) {
        this.enterprise = enterprise;
        this.number = number;
        this.months = months;
        this.habit = Math.floorMod(enterprise.uscc().hashCode(), 7);
    }

    Map<String, Object> document(String obligationNo, String period) {
        int established = end(enterprise.established(), number);
        int incomplete = end(enterprise.incomplete(), number);
        List<Map<String, Object>> pay = new ArrayList<>();
        pay.add(pay("ESTABLISHED", established, ESTABLISHED_PAY, "MONTH", 0));
        pay.add(pay("INCOMPLETE", incomplete, INCOMPLETE_PAY, "WEEK", habit == 3 ? 4 : 0));
        Map<String, Object> document = new LinkedHashMap<>(Map.of(
                "obligationNo",
                obligationNo,
                "uscc",
                enterprise.uscc(),
                "period",
                period,
                "statementOfTruth",
                true,
                "headcount",
                List.of(
                        headcount("ESTABLISHED", enterprise.established(), "laborContractCount", share(established, 1)),
                        headcount(
                                "INCOMPLETE", enterprise.incomplete(), "writtenAgreementCount", share(incomplete, 6))),
                "pay",
                pay,
                "workTime",
                List.of(
                        Map.of("employmentRelation", "ESTABLISHED", "workHourSystem", "STANDARD"),
                        Map.of(
                                "employmentRelation", "INCOMPLETE",
                                "workHourSystem", "FLEXIBLE_PLATFORM",
                                "dailyOrderOver8hCount", incomplete * habit / 50)),
                "insurance",
                List.of(
                        insurance("ESTABLISHED", "pension", share(established, 2)),
                        insurance("INCOMPLETE", "occupationalInjury", share(incomplete, 4))),
                "agreementElements",
                List.of(
                        "EMPLOYMENT_FORM",
                        "FREEDOM",
                        "HOUR_STANDARD",
                        "INSURANCE",
                        "JOB_REQUIREMENT",
                        "PAY",
                        "PROTECTION",
                        "QUOTA_REST",
                        "RULES",
                        "SAFETY",
                        "WORK_PLACE",
                        "WORK_TIME"),
                "policyProgress",
                "书面协议与职业伤害保障工作按计划推进。"));
        document.putAll(labourRelations());
        return document;
    }

    /** How labour relations run, which Hebei wants to hear with the figures. */
    private Map<String, Object> labourRelations() {
        return Map.of(
                "appeals",
                Map.of("received", 2 * habit, "closed", 2 * habit, "upheld", habit),
                "collectiveConsultation",
                habit < 3 ? "SIGNED" : "NEGOTIATING",
                "democraticMeetingCount",
                1,
                "disputes",
                Map.of("disputeCount", habit == 3 ? 1 : 0, "mediatedInside", habit == 3 ? 1 : 0));
    }

    /** Posts at the end of a period: two in a hundred more each time, or fewer with a bad habit. */
    private int end(int start, int periods) {
        int posts = start;
        for (int i = 0; i <= periods; i++) {
            posts += change(posts);
        }
        return posts;
    }

    private int change(int posts) {
        return habit == 5 ? -(posts / 14) : posts / 50;
    }

    private int share(int posts, int neglectedBy) {
        return habit == neglectedBy ? posts * 93 / 100 : posts;
    }

    private Map<String, Object> headcount(String relation, int first, String documents, int count) {
        int start = number == 0 ? first : end(first, number - 1);
        int change = change(start);
        int hired = start / 12 + Math.max(change, 0);
        return Map.of(
                "occupation",
                enterprise.occupation(),
                "employmentRelation",
                relation,
                "employerUscc",
                enterprise.uscc(),
                "divisionCode",
                enterprise.division(),
                "startCount",
                start,
                "hiredCount",
                hired,
                "leftCount",
                hired - change,
                "endCount",
                start + change,
                "femaleCount",
                start / 9,
                documents,
                count);
    }

    private Map<String, Object> pay(String relation, int posts, BigDecimal monthly, String cycle, int inArrears) {
        BigDecimal payable = monthly.multiply(BigDecimal.valueOf((long) posts * months));
        BigDecimal unpaid = monthly.multiply(BigDecimal.valueOf(inArrears));
        return Map.of(
                "occupation", enterprise.occupation(),
                "employmentRelation", relation,
                "paidWorkerCount", posts,
                "payableAmount", money(payable),
                "paidAmount", money(payable.subtract(unpaid)),
                "arrearsWorkerCount", inArrears,
                "payCycle", cycle);
    }

    private static Map<String, Object> insurance(String relation, String kind, int count) {
        return Map.of("employmentRelation", relation, kind, count);
    }

    private static String money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }
}
