package org.labourrights.chassis.division;

import jakarta.inject.Singleton;
import java.util.List;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** The division that a query names: a code of the right form need not be one of the country's divisions. */
@Singleton
public class AskedDivision {

    private final Divisions divisions;

    AskedDivision(Divisions divisions) {
        this.divisions = divisions;
    }

    /**
     * The division of {@code ?division=}.
     *
     * @throws ProblemException {@code E-PARAMETER} (400) for an unknown one
     */
    public Division get(DivisionCode asked) {
        return get("division", asked);
    }

    /**
     * Reporting path of the division of {@code ?division=}.
     *
     * @throws ProblemException {@code E-PARAMETER} (400) for an unknown one
     */
    public String path(DivisionCode asked) {
        return path("division", asked);
    }

    /**
     * Reporting path of the division of a query parameter with this name.
     *
     * @throws ProblemException {@code E-PARAMETER} (400) for an unknown one
     */
    public String path(String parameter, DivisionCode asked) {
        return divisions.path(get(parameter, asked).code());
    }

    private Division get(String parameter, DivisionCode asked) {
        return divisions
                .find(asked)
                .orElseThrow(() -> new ProblemException(
                        Problem.of("E-PARAMETER", List.of(FieldProblem.of("?" + parameter, "E-DIVISION")))));
    }
}
