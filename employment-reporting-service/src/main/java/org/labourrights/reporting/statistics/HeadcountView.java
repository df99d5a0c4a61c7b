package org.labourrights.reporting.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;

/** A headcount statistic as the API shows it. */
@Schema(name = "ReportingHeadcountStatistic", description = "Posts (人次) by division, industry, occupation or relation")
record HeadcountView(
        Instant asOf,
        DivisionCode division,
        @Schema(examples = "呼和浩特市") String divisionName,
        @Schema(examples = "2026H1") String period,
        Breakdown by,

        @Schema(description = "Posts, not persons: whoever works for several platforms is counted by each")
        String unit,

        @Schema(description = "What a post is: the counting rule of the report form")
        String countingRule,

        @Schema(
                description =
                        "Last day on which figures of the period change; later ones are corrections of the next period")
        LocalDate frozenAfter,

        boolean frozen,
        Row total,
        List<Row> rows,

        @Schema(description = "Booked in this period, but belonging to a frozen one")
        List<Correction> corrections) {

    static final String UNIT = "POSTS 人次";
    static final String COUNTING_RULE =
            "ESTABLISHED: 期末在册; INCOMPLETE, CIVIL: 期末前30日内至少完成一单或一项有偿任务 (at least one completed order or "
                    + "paid task within the last 30 days of the period)";

    /** Counts of one key; a count that is null is hidden, because it or its complement is a group of fewer than ten. */
    @Schema(name = "ReportingHeadcountRow")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Row(
            @Schema(examples = "FOOD_DELIVERY") String key,
            @Schema(examples = "外卖") String name,
            @Schema(nullable = true) @Nullable Long postCount,
            @Schema(nullable = true) @Nullable Long startCount,
            @Schema(nullable = true) @Nullable Long hiredCount,
            @Schema(nullable = true) @Nullable Long leftCount,
            @Schema(nullable = true) @Nullable Long femaleCount,
            @Schema(nullable = true) @Nullable Long minorCount,
            @Schema(nullable = true) @Nullable Long labourContractCount,
            @Schema(nullable = true) @Nullable Long writtenAgreementCount,
            @Schema(nullable = true) @Nullable Long selfEmployedCount,

            @Schema(description = "Whether any count of this row is hidden")
            boolean hidden) {

        static Row of(String key, String name, List<@Nullable Long> counts) {
            return new Row(
                    key,
                    name,
                    counts.get(0),
                    counts.get(1),
                    counts.get(2),
                    counts.get(3),
                    counts.get(4),
                    counts.get(5),
                    counts.get(6),
                    counts.get(7),
                    counts.get(8),
                    counts.contains(null));
        }
    }

    /** @param corrects the frozen period that the counts belong to */
    @Schema(name = "ReportingHeadcountCorrection")
    record Correction(@Schema(examples = "2026H1") String corrects, Row counts) {}
}
