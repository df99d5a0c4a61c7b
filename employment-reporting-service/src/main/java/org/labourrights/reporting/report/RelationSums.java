package org.labourrights.reporting.report;

import java.util.HashMap;
import java.util.Map;
import org.labourrights.reporting.report.content.EmploymentRelation;
import org.labourrights.reporting.report.content.ReportContent;

/**
 * Holds counts of one block against the posts they belong to, line by line and summed over the lines of a relation: a
 * line for all occupations beside lines for single ones must not count the same people twice.
 */
final class RelationSums {

    private final ReportContent report;
    private final Findings findings;
    private final Map<Kind, Long> sums = new HashMap<>();

    RelationSums(ReportContent report, Findings findings) {
        this.report = report;
        this.findings = findings;
    }

    private record Kind(EmploymentRelation relation, String name) {}

    /**
     * An error when the count exceeds the line's posts, or with the lines before it those of the relation.
     *
     * @param posts posts at the end of the period that the line speaks of
     */
    void atMost(EmploymentRelation relation, String kind, int count, long posts, String pointer) {
        findings.atMost("E-TOTAL", pointer, count, posts);
        long sum = sums.merge(new Kind(relation, kind), (long) count, Long::sum);
        if (count > 0 && count <= posts) {
            findings.atMost(
                    "E-TOTAL",
                    pointer,
                    sum,
                    HeadcountSums.of(report, null, relation).endCount());
        }
    }
}
