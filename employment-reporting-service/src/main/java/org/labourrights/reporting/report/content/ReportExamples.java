package org.labourrights.reporting.report.content;

/** Examples of the API description; fictitious enterprises of the acceptance scenarios. */
public final class ReportExamples {

    public static final String DOCUMENT = """
            {"obligationNo":"YG-150105-2026H1-00017","uscc":"91150105MA0T1A2B95","period":"2026H1",\
            "statementOfTruth":true,\
            "headcount":[{"occupation":"DELIVERY_RIDER","employmentRelation":"ESTABLISHED",\
            "employerUscc":"91150105MA0T1A2B95","divisionCode":"150105","startCount":318,"hiredCount":22,\
            "leftCount":20,"endCount":320,"femaleCount":41,"minorCount":0,"laborContractCount":286,\
            "electronicContractCount":250,"newWithin30DaysUnsigned":14,"selfEmployedCount":0},\
            {"occupation":"DELIVERY_RIDER","employmentRelation":"INCOMPLETE",\
            "employerUscc":"91150104MA0LWP5518","divisionCode":"150104","startCount":2282,"hiredCount":410,\
            "leftCount":852,"endCount":1840,"femaleCount":190,"minorCount":0,"writtenAgreementCount":1693,\
            "selfEmployedCount":655,"selfEmployedNewCount":37}],\
            "pay":[{"occupation":"DELIVERY_RIDER","employmentRelation":"INCOMPLETE","paidWorkerCount":1738,\
            "payableAmount":"8216543.00","paidAmount":"8068394.85","arrearsWorkerCount":9,\
            "belowMinimumCount":27,"payCycle":"WEEK","holidayPremiumPaid":true}],\
            "workTime":[{"employmentRelation":"INCOMPLETE","workHourSystem":"FLEXIBLE_PLATFORM",\
            "dailyOrderOver8hCount":412,"continuousOver4hCount":96}],\
            "partners":[{"partnerUscc":"91150104MA0LWP5518","partnerType":"AGENT","workerCount":1840,\
            "agreementValid":true,"clausesPresent":true,"supervisionDone":true}],\
            "ruleChanges":[{"subject":"COMMISSION_RATIO","changedOn":"2026-03-02","consultedUnion":true,\
            "publicizedOn":"2026-03-05","effectiveOn":"2026-03-20"}],\
            "appeals":{"received":141,"closed":139,"upheld":52},\
            "agreementElements":["EMPLOYMENT_FORM","FREEDOM","HOUR_STANDARD","INSURANCE","JOB_REQUIREMENT","PAY",\
            "PROTECTION","QUOTA_REST","RULES","SAFETY","WORK_PLACE","WORK_TIME"],\
            "policyProgress":"书面协议已覆盖九成以上骑手。","enterpriseRequests":"希望明确职业伤害保障缴费口径。"}""";

    private ReportExamples() {}
}
