package org.labourrights.reporting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.reporting.report.ReportState.ACCEPTED;
import static org.labourrights.reporting.report.ReportState.AMENDMENT_DRAFT;
import static org.labourrights.reporting.report.ReportState.DRAFT;
import static org.labourrights.reporting.report.ReportState.RETURNED;
import static org.labourrights.reporting.report.ReportState.SUBMITTED;
import static org.labourrights.reporting.report.ReportState.UNDER_REVIEW;
import static org.labourrights.reporting.report.ReportState.VOIDED;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportStateTest {

    /** Written out a second time on purpose: the test must not learn the table from the code. */
    private static final Map<ReportState, Set<ReportState>> ALLOWED = Map.of(
            DRAFT, Set.of(SUBMITTED, VOIDED),
            SUBMITTED, Set.of(UNDER_REVIEW, VOIDED),
            UNDER_REVIEW, Set.of(ACCEPTED, RETURNED),
            RETURNED, Set.of(SUBMITTED, ACCEPTED),
            ACCEPTED, Set.of(AMENDMENT_DRAFT),
            AMENDMENT_DRAFT, Set.of(SUBMITTED, ACCEPTED),
            VOIDED, Set.of());

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ReportState.values())
                .flatMap(from -> Arrays.stream(ReportState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void allowsExactlyTheTransitionsOfTheTable(ReportState from, ReportState to) {
        boolean expected = ALLOWED.getOrDefault(from, Set.of()).contains(to);

        assertEquals(expected, from.mayBecome(to), from + " -> " + to);
    }
}
