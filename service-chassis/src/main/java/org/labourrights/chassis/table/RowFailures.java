package org.labourrights.chassis.table;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.problem.Failures;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.sql.Database;
import org.labourrights.edge.ProblemCatalogue;

/** What it means that a row broke off: that it was judged and does not pass, or that nobody has judged it. */
@ApplicationScoped
class RowFailures {

    private static final int OURS = 500;

    private final Failures failures;
    private final ProblemCatalogue catalogue;
    private final PersonalDataAccess access;
    private final Database database;

    RowFailures(Failures failures, ProblemCatalogue catalogue, PersonalDataAccess access, Database database) {
        this.failures = failures;
        this.catalogue = catalogue;
        this.access = access;
        this.database = database;
    }

    /**
     * Why a row is not taken.
     *
     * @param judged whether the row is the reason; otherwise it may pass when it comes again
     */
    record RowFailure(List<FieldProblem> faults, boolean judged) {}

    /** Outside of the transaction that broke off; a reading that was refused leaves its record. */
    RowFailure of(RuntimeException failure) {
        try {
            QuarkusTransaction.requiringNew().run(() -> access.refused(failure));
        } catch (RuntimeException unrecorded) {
            // Nobody is told of a refusal that left no record.
            return told(unrecorded);
        }
        return told(failure);
    }

    /** Whether the database does not answer: no row can be judged until it does. */
    boolean isDatabaseAway() {
        try {
            QuarkusTransaction.requiringNew().run(() -> database.one("SELECT true", row -> row.getBoolean(1)));
            return false;
        } catch (RuntimeException away) {
            return true;
        }
    }

    private RowFailure told(RuntimeException failure) {
        Problem problem = failures.problem(failure);
        List<FieldProblem> faults = problem.errors().isEmpty()
                ? List.of(new FieldProblem("", problem.code(), problem.parameters()))
                : problem.errors();
        return new RowFailure(faults, catalogue.require(problem.code()).status() < OURS);
    }
}
