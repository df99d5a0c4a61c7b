package org.labourrights.chassis.policy;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;

/** Asks every {@link PolicyCourse} of a key that has changed. */
@Singleton
class PolicyCourses {
    private final List<PolicyCourse<?>> courses;
    private final PolicyRows rows;
    private final KnownPolicies known;
    private final Divisions divisions;
    private final Clock clock;

    PolicyCourses(
            @All List<PolicyCourse<?>> courses,
            PolicyRows rows,
            KnownPolicies known,
            Divisions divisions,
            Clock clock) {
        this.courses = courses;
        this.rows = rows;
        this.known = known;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** @throws org.labourrights.chassis.problem.ProblemException when the rows, as they stand in this transaction, cannot follow each other */
    void require(String key) {
        courses.stream()
                .filter(course -> course.key().name().equals(key))
                .forEach(course -> require(course, rows.load(known.byName())));
    }

    private <T> void require(PolicyCourse<T> course, PolicyBook book) {
        LocalDate today = LocalDate.now(clock);
        for (DivisionCode division : book.divisions(course.key())) {
            course.require(division, book.course(course.key(), divisions.lineage(division)), today);
        }
    }
}
