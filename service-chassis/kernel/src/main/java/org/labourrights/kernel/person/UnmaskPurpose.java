package org.labourrights.kernel.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.privacy.AccessPurpose;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/**
 * Why somebody reads personal data in clear. A code and not a sentence: the record of the reading is kept in the log,
 * where no personal data may stand.
 */
public enum UnmaskPurpose {
    /** To speak to the person (对接). */
    CONTACT,
    /** To check who it is (核实身份). */
    VERIFICATION,
    /** To have the money paid out (支付). */
    PAYMENT,
    /** To write a notice to the person (告知). */
    NOTICE,
    /** The person asked what is kept about them (个人信息保护法 §45). */
    DATA_SUBJECT_COPY;

    /** As it is recorded: the code of the list {@code access-purpose}; the subject is named by the record itself. */
    public AccessPurpose recorded() {
        return AccessPurpose.of(name());
    }

    /** @throws ProblemException {@code E-PARAMETER} (400) where nobody says why */
    public static UnmaskPurpose required(@Nullable UnmaskPurpose purpose) {
        if (purpose == null) {
            throw new ProblemException(Problem.of("E-PARAMETER", List.of(FieldProblem.of("?purpose", "E-REQUIRED"))));
        }
        return purpose;
    }
}
