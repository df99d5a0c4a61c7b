package org.labourrights.reporting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.labourrights.reporting.Fixtures;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.contract.PolicySuite;

/**
 * Every policy at its extremes: enterprises register, their obligations are planned and opened, one report is accepted and
 * assessed, another one returned with a letter, and a layoff is planned and reported.
 */
@QuarkusTest
@WithSuite
class ReportingPolicyTest extends PolicySuite {

    private static final String DIVISION = "150826";
    /** The day on which a period of every cadence begins. */
    private static final String START = "2026-01-01T12:00:00";

    private static final String OPEN = "2026-07-01T00:00:01";

    private final Map<String, UUID> reports = new HashMap<>();

    @Inject
    Scene scene;

    @Override
    protected void begin() {
        scene.at(START);
    }

    @Override
    protected String policies() {
        return "/api/reporting/v1/policies";
    }

    @Override
    protected String division() {
        return DIVISION;
    }

    @Override
    protected void run() {
        String accepted = registered();
        String returned = registered();
        layoff(accepted);
        scene.at(OPEN);
        if (submitted(accepted)) {
            fine(officer(accepted, "review", ""));
            fine(officer(accepted, "acceptance", "{}"));
        }
        if (submitted(returned)) {
            fine(officer(returned, "review", ""));
            fine(officer(returned, "return", "{\"reasons\":[\"INCONSISTENT\"],\"note\":\"请补充\"}"));
        }
        fine(Fixtures.officer(DIVISION)
                .get("/api/reporting/v1/statistics/headcount?division=" + DIVISION + "&period=2026H1"));
        leave(accepted);
        leave(returned);
        begin();
    }

    /** Of no interest to the next half-year, which would otherwise plan, remind and assess them all again. */
    private void leave(String uscc) {
        assertEquals(
                200,
                Fixtures.officer(DIVISION)
                        .header("If-Match", "*")
                        .body("{\"status\":\"CANCELLED\",\"reason\":\"检验结束\"}")
                        .post("/api/reporting/v1/enterprises/" + uscc + "/status-changes")
                        .statusCode());
    }

    /** An enterprise of the division with something planned for it. */
    private String registered() {
        String uscc = Fixtures.newUscc(DIVISION);
        Fixtures.register(Fixtures.officer(DIVISION), Fixtures.platform(uscc, "政策检验快送有限公司", DIVISION));
        List<?> planned = Fixtures.enterprise(uscc)
                .get("/api/reporting/v1/obligations")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        assertFalse(planned.isEmpty(), uscc);
        return uscc;
    }

    private void layoff(String uscc) {
        Response plan =
                Fixtures.officer(DIVISION).body("""
                        {"proposal":{"reason":"SERIOUS_DIFFICULTY","plannedCount":19,"totalEmployees":186,\
                        "startOn":"2026-01-02","endOn":"2026-01-31","compensationTotal":"1520000.00"}}""").post("/api/reporting/v1/enterprises/" + uscc + "/layoff-plans");
        assertEquals(201, plan.statusCode(), plan.asString());
        Map.of("notice", "2025-11-01", "opinion", "2025-12-01", "report", "2025-12-31").entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(step -> fine(Fixtures.officer(DIVISION)
                        .header("If-Match", "*")
                        .body("{\"on\":\"" + step.getValue() + "\"}")
                        .post("/api/reporting/v1/layoff-plans/" + plan.path("id") + "/" + step.getKey())));
    }

    /** Whether a period ended with June, so that a report could be filed. */
    private boolean submitted(String uscc) {
        List<Map<String, Object>> open = Fixtures.enterprise(uscc)
                .get("/api/reporting/v1/obligations?status=OPEN&reportKind=EMPLOYMENT_PERIODIC")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        if (open.isEmpty()) {
            return false;
        }
        UUID obligation = UUID.fromString(String.valueOf(open.getFirst().get("id")));
        Scene.Case subject =
                new Scene.Case(uscc, obligation, String.valueOf(open.getFirst().get("obligationNo")));
        Response draft = subject.enterprise()
                .body(subject.document().text())
                .post("/api/reporting/v1/obligations/" + obligation + "/reports");
        assertEquals(201, draft.statusCode(), draft.asString());
        reports.put(uscc, UUID.fromString(draft.path("reportId")));
        // What a place wants to hear besides may be missing from the sample, which the rules then say.
        Response submission = scene.send(subject.enterprise().header("If-Match", "*"), report(uscc), "submission", "");
        fine(submission);
        return submission.statusCode() == 201;
    }

    private Response officer(String uscc, String step, String body) {
        return scene.send(Fixtures.officer(DIVISION).header("If-Match", "*"), report(uscc), step, body);
    }

    private UUID report(String uscc) {
        return Objects.requireNonNull(reports.get(uscc));
    }

    private static void fine(Response answer) {
        assertTrue(answer.statusCode() < 500, answer.asString());
    }
}
