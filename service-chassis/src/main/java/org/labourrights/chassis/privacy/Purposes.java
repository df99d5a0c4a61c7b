package org.labourrights.chassis.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.labourrights.chassis.codes.CodeLists;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** Takes purposes in at the door. */
@ApplicationScoped
public class Purposes {

    private final CodeLists codes;
    private final Clock clock;

    Purposes(CodeLists codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * The purpose that a caller names.
     *
     * @throws ProblemException {@code E-PARAMETER} (400) where nobody says why, by what is no code of the list, or for what
     *     is no number of a document
     */
    public AccessPurpose taken(PurposeAsked asked) {
        String code = asked.purpose;
        if (code == null || code.isEmpty()) {
            throw refused(FieldProblem.of("?purpose", "E-REQUIRED"));
        }
        if (!codes.contains(AccessPurpose.LIST, code, LocalDate.now(clock))) {
            throw refused(new FieldProblem("?purpose", "E-CODE", Map.of("list", AccessPurpose.LIST)));
        }
        if (asked.reference != null && !AccessPurpose.isReference(asked.reference)) {
            throw refused(FieldProblem.of("?reference", "E-FORMAT"));
        }
        return new AccessPurpose(code, asked.reference);
    }

    private static ProblemException refused(FieldProblem why) {
        return new ProblemException(Problem.of("E-PARAMETER", List.of(why)));
    }
}
