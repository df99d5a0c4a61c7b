package org.labourrights.reporting.enterprise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.text.PersonalNumbers;

/** Words that stand in the ledger's history and go out with its events name no person. */
final class ImpersonalText {

    private ImpersonalText() {}

    /** @throws ProblemException {@code E-ENTERPRISE-FIELDS} (422) when the text carries a personal number */
    static void require(@Nullable String text, String pointer) {
        if (PersonalNumbers.in(text)) {
            throw new ProblemException(
                    new EnterpriseProblem.Refused(List.of(FieldProblem.of(pointer, "E-PII-FORBIDDEN"))));
        }
    }
}
