package org.labourrights.reporting.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.reporting.report.content.EmploymentRelation;
import org.labourrights.reporting.report.content.InsuranceLine;
import org.labourrights.reporting.report.content.Occupation;
import org.labourrights.reporting.report.content.ReportContent;
import org.labourrights.reporting.report.content.Safety;
import org.labourrights.reporting.report.content.WorkHourSystem;
import org.labourrights.reporting.report.content.WorkTimeLine;

/** Blocks C to E: only pairs that occur in block A, no coverage above the posts it covers. */
final class CoverageRule {

    private static final Set<String> ESTABLISHED_ONLY = Set.of("pension", "medical", "workInjury", "unemployment");
    private static final Set<String> NOT_ESTABLISHED = Set.of("flexiblePension", "residentPension");

    private final ReportContent report;
    private final Findings findings;

    private CoverageRule(ReportContent report, Findings findings) {
        this.report = report;
        this.findings = findings;
    }

    static void check(ReportContent report, Findings findings) {
        CoverageRule rule = new CoverageRule(report, findings);
        rule.workTime();
        rule.insurance();
        Safety safety = report.safety();
        if (safety != null) {
            rule.safety(safety);
        }
    }

    /** Counts of a line by field name, in the order of the form. */
    static Map<String, Integer> kinds(InsuranceLine line) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        kinds.put("pension", line.pension());
        kinds.put("medical", line.medical());
        kinds.put("workInjury", line.workInjury());
        kinds.put("unemployment", line.unemployment());
        kinds.put("flexiblePension", line.flexiblePension());
        kinds.put("residentPension", line.residentPension());
        kinds.put("occupationalInjury", line.occupationalInjury());
        kinds.put("commercialAccident", line.commercialAccident());
        kinds.put("employerLiability", line.employerLiability());
        kinds.put("safetyLiability", line.safetyLiability());
        return kinds;
    }

    static Map<String, Object> pair(@Nullable Occupation occupation, EmploymentRelation relation) {
        return Map.of("occupation", occupation == null ? "*" : occupation.code(), "relation", relation.name());
    }

    private void workTime() {
        Set<List<Object>> seen = new HashSet<>();
        RelationSums sums = new RelationSums(report, findings);
        for (int i = 0; i < report.workTime().size(); i++) {
            WorkTimeLine line = report.workTime().get(i);
            String at = "/workTime/" + i;
            unique(seen, line.occupation(), line.employmentRelation(), at);
            if (line.employmentRelation() == EmploymentRelation.ESTABLISHED
                    && line.workHourSystem() != WorkHourSystem.STANDARD
                    && (line.specialHourApprovalNo() == null
                            || line.specialHourApprovalNo().isBlank())) {
                findings.error("E-APPROVAL-NO", at + "/specialHourApprovalNo");
            }
            HeadcountSums posts = posts(line.occupation(), line.employmentRelation(), at);
            if (!posts.none()) {
                hours(line)
                        .forEach((kind, count) ->
                                sums.atMost(line.employmentRelation(), kind, count, posts.endCount(), at + "/" + kind));
            }
        }
    }

    private static Map<String, Integer> hours(WorkTimeLine line) {
        Map<String, Integer> hours = new LinkedHashMap<>();
        hours.put("overtimeOver36Count", line.overtimeOver36Count());
        hours.put("dailyOrderOver8hCount", line.dailyOrderOver8hCount());
        hours.put("continuousOver4hCount", line.continuousOver4hCount());
        hours.put("weeklyRestMissingCount", line.weeklyRestMissingCount());
        return hours;
    }

    /** Block D speaks of the enterprise's own people: partners report the insurance of theirs. */
    private void insurance() {
        Set<List<Object>> seen = new HashSet<>();
        ReportContent ownPeople = report.withHeadcount(
                report.headcount().stream().filter(report::isOwn).toList());
        RelationSums sums = new RelationSums(ownPeople, findings);
        for (int i = 0; i < report.insurance().size(); i++) {
            InsuranceLine line = report.insurance().get(i);
            String at = "/insurance/" + i;
            unique(seen, line.occupation(), line.employmentRelation(), at);
            HeadcountSums posts = posts(line.occupation(), line.employmentRelation(), at);
            HeadcountSums own = HeadcountSums.of(ownPeople, line.occupation(), line.employmentRelation());
            boolean established = line.employmentRelation() == EmploymentRelation.ESTABLISHED;
            kinds(line).forEach((kind, count) -> {
                if (count > 0 && (established ? NOT_ESTABLISHED : ESTABLISHED_ONLY).contains(kind)) {
                    findings.error("E-RELATION", at + "/" + kind, Map.of("relation", relation(line), "value", count));
                }
                if (!posts.none()) {
                    sums.atMost(line.employmentRelation(), kind, count, own.endCount(), at + "/" + kind);
                }
            });
        }
    }

    private static String relation(InsuranceLine line) {
        return line.employmentRelation().name();
    }

    private void safety(Safety safety) {
        long worked = HeadcountSums.of(report, null, null).workedInPeriod();
        findings.atMost("E-TOTAL", "/safety/trainedCount", safety.trainedCount(), worked);
        findings.atMost("E-TOTAL", "/safety/trainingPassedCount", safety.trainingPassedCount(), safety.trainedCount());
        findings.atMost(
                "E-TOTAL",
                "/safety/specialOperationCertified",
                safety.specialOperationCertified(),
                safety.specialOperationPosts());
    }

    private HeadcountSums posts(@Nullable Occupation occupation, EmploymentRelation relation, String at) {
        HeadcountSums posts = HeadcountSums.of(report, occupation, relation);
        if (posts.none()) {
            findings.error("E-PAIR", at, pair(occupation, relation));
        }
        return posts;
    }

    private void unique(
            Set<List<Object>> seen, @Nullable Occupation occupation, EmploymentRelation relation, String at) {
        List<Object> key = new ArrayList<>();
        key.add(occupation == null ? "*" : occupation);
        key.add(relation);
        if (!seen.add(key)) {
            findings.error("E-DUPLICATE-LINE", at);
        }
    }
}
