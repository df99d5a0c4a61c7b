package org.labourrights.chassis.privacy;

import java.util.Set;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/**
 * Somebody asked for personal data in clear and may not have them. The refusal takes the transaction of the reading down
 * with it, so its record is written after that, when the answer is made.
 */
public class AccessRefused extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final transient Asked asked;

    /**
     * @param subject public id of the aggregate whose data were asked for
     * @param divisionPath reporting path of its division
     * @param fields names of the fields, or of the part
     * @param purpose why
     */
    public AccessRefused(
            Problem problem, String subject, String divisionPath, Set<String> fields, AccessPurpose purpose) {
        super(problem);
        this.asked = new Asked(subject, divisionPath, Set.copyOf(fields), purpose);
    }

    Asked asked() {
        return asked;
    }

    /** What somebody asked for, and why. */
    record Asked(String subject, String divisionPath, Set<String> fields, AccessPurpose purpose) {}
}
