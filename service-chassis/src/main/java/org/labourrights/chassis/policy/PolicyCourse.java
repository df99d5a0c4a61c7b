package org.labourrights.chassis.policy;

import java.time.LocalDate;
import java.util.NavigableMap;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * What must hold between the values of a key over time, beyond each of them: a CDI bean. It is asked in the transaction of
 * every change of the key, for each division that has rows of its own; what it refuses is not stored.
 *
 * @param <T> what the key reads
 */
public interface PolicyCourse<T> {

    PolicyKey<T> key();

    /**
     * @param course the value that governs the division from each day on, as it would be after the change; divisions without
     *     rows of their own follow the nearest one above
     * @param today what lies before it stays as it is
     * @throws org.labourrights.chassis.problem.ProblemException when the course cannot be taken
     */
    void require(DivisionCode division, NavigableMap<LocalDate, T> course, LocalDate today);
}
