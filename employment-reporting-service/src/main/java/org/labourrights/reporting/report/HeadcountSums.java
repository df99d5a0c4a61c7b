package org.labourrights.reporting.report;

import org.jspecify.annotations.Nullable;
import org.labourrights.reporting.report.content.EmploymentRelation;
import org.labourrights.reporting.report.content.HeadcountLine;
import org.labourrights.reporting.report.content.Occupation;
import org.labourrights.reporting.report.content.ReportContent;

/**
 * Posts of block A that match an occupation and a relation.
 *
 * @param lines number of matching lines; zero = the pair does not occur in the report
 * @param endCount posts at the end of the period
 * @param workedInPeriod posts that existed at some time in the period
 */
record HeadcountSums(int lines, long endCount, long workedInPeriod) {

    /** Sums over the matching lines; an absent occupation or relation matches all. */
    static HeadcountSums of(
            ReportContent report, @Nullable Occupation occupation, @Nullable EmploymentRelation relation) {
        int lines = 0;
        long end = 0;
        long worked = 0;
        for (HeadcountLine line : report.headcount()) {
            if ((occupation == null || line.occupation().equals(occupation))
                    && (relation == null || line.employmentRelation() == relation)) {
                lines++;
                end += line.endCount();
                worked += line.workedInPeriod();
            }
        }
        return new HeadcountSums(lines, end, worked);
    }

    boolean none() {
        return lines == 0;
    }
}
