package org.labourrights.inspection.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.testkit.kafka.Published.await;
import static org.labourrights.testkit.kafka.Published.event;
import static org.labourrights.testkit.kafka.Published.send;
import static org.labourrights.testkit.kafka.Published.uscc;

import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.inspection.Fixtures;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.kafka.EventRecorder;

/** From Kafka to the pool and back to Kafka. */
@QuarkusTest
@WithSuite
class TargetConsumerTest {

    private static final String RAISED = """
            {"warningId": "%s", "uscc": "%s", "level": "%s", "period": "2026H1", "indicators": ["R-05"], "actions": [],
             "dueOn": "2026-07-30"}""";

    @Test
    void graveRiskAndMissingReportsComeIntoThePoolOnceEach() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0P101");
        String yellow = raised(uscc, "YELLOW");
        String orange = raised(uscc, "ORANGE");
        String escalated = event("report.escalated.v1", "YG-150105-1", uscc, """
                {"obligationNo": "YG-150105-2026H1-00001", "uscc": "%s", "period": "2026H1",
                 "reportKind": "EMPLOYMENT_PERIODIC", "dueOn": "2026-07-15", "level": 3, "letters": []}""".formatted(uscc));
        try (EventRecorder broker = EventRecorder.of("nef.in")) {
            send("nef.er", uscc, yellow);
            send("nef.er", uscc, orange);
            send("nef.er", uscc, orange);
            send("nef.er", uscc, escalated);

            await("[RISK_WARNING, REPORT_OVERDUE]", () -> reasons(uscc));
            assertEquals(
                    2,
                    broker.await(2, told -> told.key().equals(uscc.value())).stream()
                            .filter(told -> told.type().equals("inspection.target.added.v1"))
                            .count());
        }
    }

    private static String raised(UnifiedSocialCreditCode uscc, String level) {
        UUID id = UUID.randomUUID();
        return event(
                id.toString(),
                "risk.warning.raised.v1",
                id.toString(),
                uscc,
                OffsetDateTime.parse("2026-07-20T10:00:00+08:00"),
                RAISED.formatted(id, uscc, level));
    }

    private static String reasons(UnifiedSocialCreditCode uscc) {
        return String.valueOf((Object) Fixtures.officer("150105")
                .queryParam("uscc", uscc.value())
                .get(Fixtures.POOL)
                .jsonPath()
                .get("items[0].reasons.reason"));
    }
}
