package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.kernel.assignment.AssignmentProblems;
import org.labourrights.kernel.assignment.Assignments;
import org.labourrights.kernel.assignment.Handler;
import org.labourrights.kernel.assignment.InCharge;
import org.labourrights.testkit.WithSuite;

/** Who may be named to answer for a case, and by whom. */
@QuarkusTest
@WithSuite
class AssignmentsTest extends CaseScene {

    private static final AssignmentProblems PROBLEMS = AssignmentProblems.COMMON;
    private static final InCharge SAIHAN = new InCharge("CN/150000/150100/150105/", null);
    private static final InCharge TAKEN_OVER = new InCharge("CN/150000/150100/150105/", "TRANSPORT-150105");
    private static final Handler PRESENT = new Handler("li", "HRSS-150105");

    @Inject
    Assignments assignments;

    @Test
    void anOfficerIsNamedOfAnAgencyThatReachesTheCase() {
        assertEquals(PRESENT, named(SAIHAN, "HRSS-150105"));
        assertEquals(new Handler("li", "HRSS-150100"), named(SAIHAN, "HRSS-150100"));
        assertEquals("/agency E-AGENCY-REACH", fault(() -> named(SAIHAN, "HRSS-152921")));
        assertEquals("/agency E-AGENCY-REACH", fault(() -> named(TAKEN_OVER, "HRSS-150105")));
        assertEquals("/agency E-AGENCY", fault(() -> named(SAIHAN, "HRSS-999999")));
    }

    @Test
    void theHandlerHandsItToAColleague() {
        assertEquals(new Handler("wang", "HRSS-150105"), handed("li", "wang", "HRSS-150105"));
        assertEquals("E-ASSIGNMENT-SELF", refused(() -> handed("li", "li", "HRSS-150105")));
        assertEquals("/agency E-AGENCY-OTHER", fault(() -> handed("li", "wang", "HRSS-150100")));
        assertEquals("E-ASSIGNMENT-HANDLER", refused(() -> handed("wang", "zhao", "HRSS-150105")));
    }

    @Test
    void theBureauAboveNamesAnotherOneAlsoOfItsOwn() {
        assertEquals(new Handler("sun", "HRSS-150100"), fromAbove("sun", "HRSS-150100"));
        assertEquals(new Handler("wang", "HRSS-150105"), fromAbove("wang", "HRSS-150105"));
        assertEquals("E-ASSIGNMENT-SELF", refused(() -> fromAbove("city", "HRSS-150100")));
    }

    private Handler named(InCharge place, String agency) {
        return assignments.named(PROBLEMS, place, "li", agency, "/agency");
    }

    private Handler handed(String by, String to, String agency) {
        return as(by, Roles.COUNTY_OFFICER, "150105", "HRSS-150105", () -> next(to, agency));
    }

    private Handler fromAbove(String to, String agency) {
        return as("city", Roles.CITY_OFFICER, "150100", "HRSS-150100", () -> next(to, agency));
    }

    private Handler next(String to, String agency) {
        return assignments.next(PROBLEMS, assignments.handingOver(PROBLEMS, PRESENT), SAIHAN, to, agency, "/agency");
    }

    private static Problem problem(Supplier<?> work) {
        return assertThrows(ProblemException.class, work::get).problem();
    }

    private static String refused(Supplier<?> work) {
        return problem(work).code();
    }

    private static String fault(Supplier<?> work) {
        FieldProblem fault = problem(work).errors().getFirst();
        return fault.pointer() + " " + fault.code();
    }
}
