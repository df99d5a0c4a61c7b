package org.labourrights.reporting.cadence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.NavigableMap;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.PolicyCourse;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.reporting.reference.Cadence;
import org.labourrights.reporting.reference.ReportingKeys;

/** Refuses a change of {@code report.cadence} that would cut a period, in the place itself or in one that follows it. */
@Singleton
class WholeCadence implements PolicyCourse<Cadence> {

    @Override
    public PolicyKey<Cadence> key() {
        return ReportingKeys.CADENCE;
    }

    @Override
    public void require(DivisionCode division, NavigableMap<LocalDate, Cadence> course, LocalDate today) {
        new CadenceCourse(course)
                .changes(today).stream()
                        .filter(change -> !change.meets())
                        .findFirst()
                        .ifPresent(change -> {
                            throw new ProblemException(
                                    new CadenceProblem.CutsAPeriod(division, change, change.possible(today)));
                        });
    }
}
