package org.labourrights.reporting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final List<String> DIVISIONS = List.of(
            "150902", "150921", "150922", "150923", "150924", "150925", "150926", "150927", "150928", "150929",
            "150702", "150703", "150721", "150722", "150723", "150724", "150725", "150726");

    /** The day on which a period of every cadence begins. */
    private static final String START = "2026-01-01T12:00:00";

    private static final String OPEN = "2026-07-01T00:00:01";

    /** The enterprises of one life: whose report is accepted, and whose is returned. */
    private record Pair(String accepted, String returned) {}

    private final Map<String, Pair> pairs = new ConcurrentHashMap<>();
    private final Map<String, UUID> reports = new ConcurrentHashMap<>();

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
    protected List<String> divisions() {
        return DIVISIONS;
    }

    @Override
    protected void start(String division) {
        Pair pair = new Pair(registered(division), registered(division));
        layoff(pair.accepted(), division);
        pairs.put(division, pair);
    }

    @Override
    protected void moveOn() {
        scene.at(OPEN);
    }

    @Override
    protected void finish(String division) {
        Pair pair = Objects.requireNonNull(pairs.remove(division));
        if (submitted(pair.accepted())) {
            fine(officer(division, pair.accepted(), "review", ""));
            fine(officer(division, pair.accepted(), "acceptance", "{}"));
        }
        if (submitted(pair.returned())) {
            fine(officer(division, pair.returned(), "review", ""));
            fine(officer(division, pair.returned(), "return", "{\"reasons\":[\"INCONSISTENT\"],\"note\":\"请补充\"}"));
        }
        fine(Fixtures.officer(division)
                .get("/api/reporting/v1/statistics/headcount?division=" + division + "&period=2026H1"));
        leave(division, pair.accepted());
        leave(division, pair.returned());
    }

    /** Of no interest to the next half-year, which would otherwise plan, remind and assess them all again. */
    private void leave(String division, String uscc) {
        assertEquals(
                200,
                Fixtures.officer(division)
                        .header("If-Match", "*")
                        .body("{\"status\":\"CANCELLED\",\"reason\":\"检验结束\"}")
                        .post("/api/reporting/v1/enterprises/" + uscc + "/status-changes")
                        .statusCode());
    }

    /** An enterprise of the division with something planned for it. */
    private String registered(String division) {
        String uscc = Fixtures.newUscc(division);
        Fixtures.register(Fixtures.officer(division), Fixtures.platform(uscc, "政策检验快送有限公司", division));
        List<?> planned = Fixtures.enterprise(uscc)
                .get("/api/reporting/v1/obligations")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        assertFalse(planned.isEmpty(), uscc);
        return uscc;
    }

    private void layoff(String uscc, String division) {
        Response plan =
                Fixtures.officer(division).body("""
                        {"proposal":{"reason":"SERIOUS_DIFFICULTY","plannedCount":19,"employeeCount":186,\
                        "startOn":"2026-01-02","endOn":"2026-01-31","compensationTotal":"1520000.00"}}""").post("/api/reporting/v1/enterprises/" + uscc + "/layoff-plans");
        assertEquals(201, plan.statusCode(), plan.asString());
        Map.of("notice", "2025-11-01", "opinion", "2025-12-01", "report", "2025-12-31").entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(step -> fine(Fixtures.officer(division)
                        .header("If-Match", "*")
                        .body("{\"on\":\"" + step.getValue() + "\"}")
                        .post("/api/reporting/v1/layoff-plans/" + plan.path("id") + "/" + step.getKey())));
    }

    /** Whether a period ended with June, so that a report could be filed. */
    private boolean submitted(String uscc) {
        List<Map<String, Object>> open = Fixtures.enterprise(uscc)
                .get("/api/reporting/v1/obligations?state=OPEN&reportKind=EMPLOYMENT_PERIODIC")
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
        reports.put(uscc, UUID.fromString(draft.path("id")));
        // What a place wants to hear besides may be missing from the sample, which the rules then say.
        Response submission = scene.send(subject.enterprise().header("If-Match", "*"), report(uscc), "submission", "");
        fine(submission);
        return submission.statusCode() == 201;
    }

    private Response officer(String division, String uscc, String step, String body) {
        return scene.send(Fixtures.officer(division).header("If-Match", "*"), report(uscc), step, body);
    }

    private UUID report(String uscc) {
        return Objects.requireNonNull(reports.get(uscc));
    }

    private static void fine(Response answer) {
        assertTrue(answer.statusCode() < 500, answer.asString());
    }
}
