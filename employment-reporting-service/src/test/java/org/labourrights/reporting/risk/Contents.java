package org.labourrights.reporting.risk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.labourrights.reporting.report.content.ReportContent;

/** Report documents of the worked scenario, complete in every block that the indicators read. */
public final class Contents {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private Contents() {}

    /** The Hohhot platform, 2026H1: own people, own riders, and a dispatch agency's people on a line of their own. */
    public static ReportContent worked() {
        return read("""
                {"obligationNo": "YG-150105-2026H1-00017", "uscc": "91150105MA0T1A2B95", "period": "2026H1",
                 "statementOfTruth": true,
                 "headcount": [
                   {"occupation": "DELIVERY_RIDER", "employmentRelation": "ESTABLISHED",
                    "employerUscc": "91150105MA0T1A2B95", "divisionCode": "150105", "startCount": 318, "hiredCount": 22,
                    "leftCount": 20, "endCount": 320, "femaleCount": 41, "minorCount": 0, "laborContractCount": 286,
                    "electronicContractCount": 250, "newWithin30DaysUnsigned": 14, "writtenAgreementCount": 0,
                    "selfEmployedCount": 0, "selfEmployedNewCount": 0, "dispatchedCount": 0},
                   {"occupation": "DELIVERY_RIDER", "employmentRelation": "INCOMPLETE",
                    "employerUscc": "91150105MA0T1A2B95", "divisionCode": "150104", "startCount": 2282,
                    "hiredCount": 410, "leftCount": 852, "endCount": 1840, "femaleCount": 190, "minorCount": 0,
                    "laborContractCount": 0, "electronicContractCount": 0, "newWithin30DaysUnsigned": 0,
                    "writtenAgreementCount": 1693, "selfEmployedCount": 655, "selfEmployedNewCount": 37,
                    "dispatchedCount": 0},
                   {"occupation": "DELIVERY_RIDER", "employmentRelation": "ESTABLISHED",
                    "employerUscc": "91150105MA00000150", "divisionCode": "150105", "startCount": 28, "hiredCount": 0,
                    "leftCount": 0, "endCount": 28, "femaleCount": 0, "minorCount": 0, "laborContractCount": 28,
                    "electronicContractCount": 0, "newWithin30DaysUnsigned": 0, "writtenAgreementCount": 0,
                    "selfEmployedCount": 0, "selfEmployedNewCount": 0, "dispatchedCount": 28}],
                 "pay": [
                   {"occupation": "DELIVERY_RIDER", "employmentRelation": "ESTABLISHED", "paidWorkerCount": 312,
                    "payableAmount": "1660000.00", "paidAmount": "1660000.00", "arrearsWorkerCount": 0,
                    "belowMinimumCount": 4, "payCycle": "MONTH", "fineWorkerTimes": 0},
                   {"occupation": "DELIVERY_RIDER", "employmentRelation": "INCOMPLETE", "paidWorkerCount": 1738,
                    "payableAmount": "8216543.00", "paidAmount": "8068394.85", "arrearsWorkerCount": 9,
                    "belowMinimumCount": 27, "payCycle": "WEEK", "fineWorkerTimes": 0}],
                 "workTime": [
                   {"employmentRelation": "ESTABLISHED", "workHourSystem": "STANDARD", "overtimeOver36Count": 57,
                    "dailyOrderOver8hCount": 0, "continuousOver4hCount": 0, "weeklyRestMissingCount": 0},
                   {"employmentRelation": "INCOMPLETE", "workHourSystem": "FLEXIBLE_PLATFORM",
                    "overtimeOver36Count": 0, "dailyOrderOver8hCount": 412, "continuousOver4hCount": 96,
                    "weeklyRestMissingCount": 0}],
                 "insurance": [
                   {"employmentRelation": "ESTABLISHED", "pension": 301, "medical": 301, "workInjury": 301,
                    "unemployment": 301, "flexiblePension": 0, "residentPension": 0, "occupationalInjury": 0,
                    "commercialAccident": 0, "employerLiability": 0, "safetyLiability": 0},
                   {"employmentRelation": "INCOMPLETE", "pension": 0, "medical": 0, "workInjury": 0,
                    "unemployment": 0, "flexiblePension": 0, "residentPension": 0, "occupationalInjury": 1200,
                    "commercialAccident": 1550, "employerLiability": 0, "safetyLiability": 0}],
                 "partners": [
                   {"partnerUscc": "91150104MA0LWP5518", "partnerType": "AGENT", "workerCount": 0,
                    "agreementValid": true, "clausesPresent": true, "partnerReported": true, "supervisionDone": true},
                   {"partnerUscc": "91150105MA00000150", "partnerType": "LABOR_DISPATCH", "workerCount": 28,
                    "agreementValid": true, "clausesPresent": true, "partnerReported": true, "supervisionDone": true}],
                 "ruleChanges": [
                   {"subject": "COMMISSION_RATIO", "changedOn": "2026-03-02", "consultedUnion": true,
                    "publicizedOn": "2026-03-05", "effectiveOn": "2026-03-20"}],
                 "democraticMeetingCount": 0, "explanations": []}""");
    }

    /** The same report with the riders on the agent's line: insurance is then reported by the agent alone. */
    public static ReportContent ridersOfTheAgent() {
        return read(write(worked())
                .replaceFirst(
                        "(\"employmentRelation\":\"INCOMPLETE\",\"employerUscc\":\")91150105MA0T1A2B95",
                        "$191150104MA0LWP5518"));
    }

    /** The same report, with another dispatch agency. */
    public static ReportContent naming(String agency) {
        return read(write(worked()).replace("91150105MA00000150", agency));
    }

    /** The same report with so many disputes by the enterprise's own count. */
    public static ReportContent disputing(int disputes) {
        return read(write(worked())
                .replace(
                        "\"democraticMeetingCount\":0",
                        "\"democraticMeetingCount\":0,\"disputes\":{\"disputeCount\":" + disputes + "}")
                .replace("\"disputes\":null,", ""));
    }

    /** The same report with every written agreement signed, all pay paid and nobody over hours or uncovered. */
    public static ReportContent mended() {
        return read(write(worked())
                .replace("\"writtenAgreementCount\":1693", "\"writtenAgreementCount\":1840")
                .replace("\"laborContractCount\":286", "\"laborContractCount\":306")
                .replace("\"paidAmount\":\"8068394.85\"", "\"paidAmount\":\"8216543.00\"")
                .replace("\"arrearsWorkerCount\":9", "\"arrearsWorkerCount\":0")
                .replace("\"belowMinimumCount\":27", "\"belowMinimumCount\":0")
                .replace("\"belowMinimumCount\":4", "\"belowMinimumCount\":0")
                .replace("\"overtimeOver36Count\":57", "\"overtimeOver36Count\":0")
                .replace("\"dailyOrderOver8hCount\":412", "\"dailyOrderOver8hCount\":0")
                .replace("\"pension\":301", "\"pension\":320")
                .replace("\"commercialAccident\":1550", "\"commercialAccident\":1840")
                .replace("\"selfEmployedCount\":655", "\"selfEmployedCount\":0"));
    }

    /** The mended report, but that every second trained worker failed. */
    public static ReportContent untrained() {
        return read(
                write(mended())
                        .replace(
                                "\"safety\":null",
                                "\"safety\":{\"trainedCount\":100,\"trainingPassedCount\":50,\"specialOperationPosts\":0,"
                                        + "\"specialOperationCertified\":0,\"accidentCount\":0,\"injuredCount\":0,\"deathCount\":0}"));
    }

    /** The same report as if nobody else employed people for the platform. */
    public static ReportContent withoutPartners() {
        ReportContent content = worked();
        return new ReportContent(
                content.obligationNo(),
                content.uscc(),
                content.period(),
                content.statementOfTruth(),
                content.headcount(),
                content.pay(),
                content.workTime(),
                content.insurance(),
                content.safety(),
                content.ruleChanges(),
                content.appeals(),
                content.collectiveConsultation(),
                content.democraticMeetingCount(),
                content.disputes(),
                content.layoff(),
                List.of(),
                content.policyProgress(),
                content.riskSelfAssessment(),
                content.enterpriseRequests(),
                content.explanations(),
                content.agreementElements());
    }

    private static ReportContent read(String json) {
        try {
            return JSON.readValue(json, ReportContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String write(ReportContent content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
