package org.labourrights.reporting.layoff.daily;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;

/** What daily layoff reports refuse. */
sealed interface DailyProblem extends Problem {

    /** What a daily report says does not fit (422). */
    String DAILY = "E-LAYOFF-DAILY";

    /** Nobody filed it, so nothing can be corrected (409). */
    record NotFiled(UUID id, DailyReportState state, long version) implements DailyProblem {
        @Override
        public String code() {
            return "E-LAYOFF-UNFILED";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("id", id.toString(), "state", state.name(), "version", version);
        }
    }

    /** The figures do not fit the plans that run (422). */
    record Unfit(List<FieldProblem> errors) implements DailyProblem {
        @Override
        public String code() {
            return DAILY;
        }
    }
}
