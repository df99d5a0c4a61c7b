package org.labourrights.inspection.disposition;

import java.util.List;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** Why a disposition is not accepted. */
final class DispositionProblem {

    private DispositionProblem() {}

    /** Fields of it do not fit. */
    static ProblemException fields(List<FieldProblem> faults) {
        return new ProblemException(Problem.of("E-DISPOSITION-FIELDS", faults));
    }

    /** It comes of another procedure, and cannot be issued or taken back by itself. */
    static ProblemException notByHand() {
        return new ProblemException(Problem.of("E-DISPOSITION-TYPE"));
    }
}
