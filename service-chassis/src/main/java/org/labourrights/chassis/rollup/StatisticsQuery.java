package org.labourrights.chassis.rollup;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** Time and place that a statistic is asked for. */
public class StatisticsQuery {

    /** As written by the caller; what forms there are is for the service to say. */
    @Parameter(
            description = "时期，如年、季、月 Period that the figures speak of: a year, a quarter, a month",
            required = true,
            example = "2026Q4")
    @QueryParam("period")
    public @Nullable String period;

    /** For {@link StatisticsPlace#of}. */
    @Parameter(description = "地区，缺省为本地区 Division; the caller's own unless told", example = "152900")
    @QueryParam("division")
    public @Nullable DivisionCode division;

    /** For the framework, which fills it from the query. */
    public StatisticsQuery() {}

    /**
     * The period as the service reads it.
     *
     * @param form reads the written form; empty when it is none
     * @throws ProblemException {@code E-PARAMETER} (400) without a period, or with one that cannot be read
     */
    public <P> P period(Function<String, Optional<P>> form) {
        return form.apply(required(period, "?period")).orElseThrow(() -> refused("?period", "E-FORMAT"));
    }

    /**
     * A parameter that has to be there.
     *
     * @param pointer {@code ?rate}
     * @throws ProblemException {@code E-PARAMETER} (400) without it
     */
    public static <T> T required(@Nullable T value, String pointer) {
        if (value == null) {
            throw refused(pointer, "E-REQUIRED");
        }
        return value;
    }

    private static ProblemException refused(String pointer, String code) {
        return new ProblemException(Problem.of("E-PARAMETER", List.of(FieldProblem.of(pointer, code))));
    }
}
