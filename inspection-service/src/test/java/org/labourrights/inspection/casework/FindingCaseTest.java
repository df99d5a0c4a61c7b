package org.labourrights.inspection.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.testkit.kafka.Published.uscc;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.inspection.Fixtures;
import org.labourrights.inspection.finding.FindingEvent;
import org.labourrights.inspection.rectification.RectificationEvent;
import org.labourrights.inspection.violation.FindingClass;
import org.labourrights.inspection.violation.Severity;
import org.labourrights.inspection.violation.ViolationType;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class FindingCaseTest {

    private static final String PATH = "CN/150000/150100/150105/";

    @Inject
    Event<FindingEvent> findings;

    @Inject
    Event<RectificationEvent> rectifications;

    @Inject
    SystemScope system;

    @Test
    void theUnlawfulFindingsOfATaskMakeOneCaseUntilAllAreTakenBack() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0C401");
        UUID task = UUID.randomUUID();
        FindingEvent.Facts contract = finding(uscc, task, ViolationType.NO_CONTRACT, FindingClass.ILLEGAL, 19);
        FindingEvent.Facts overtime = finding(uscc, task, ViolationType.OVERTIME, FindingClass.ILLEGAL, 7);
        fire(new FindingEvent.Confirmed(contract, Instant.now()));
        fire(new FindingEvent.Confirmed(contract, Instant.now()));
        fire(new FindingEvent.Confirmed(overtime, Instant.now()));
        fire(new FindingEvent.Confirmed(
                finding(uscc, task, ViolationType.OTHER, FindingClass.COMPLEX, 3), Instant.now()));

        assertEquals("[[NO_CONTRACT, OVERTIME]] [19] [SUSPECTED]", cases(uscc));

        fire(new FindingEvent.Withdrawn(contract, "误认定", Instant.now()));
        assertEquals("[[NO_CONTRACT, OVERTIME]] [19] [SUSPECTED]", cases(uscc));
        fire(new FindingEvent.Withdrawn(overtime, "误认定", Instant.now()));
        assertEquals("[[NO_CONTRACT, OVERTIME]] [19] [CANCELLED]", cases(uscc));
    }

    @Test
    void aRectificationOfNoAvailMakesACaseUnlessItsFindingHasOne() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0C402");
        FindingEvent.Facts overtime = finding(uscc, UUID.randomUUID(), ViolationType.OVERTIME, FindingClass.ILLEGAL, 7);
        fire(new FindingEvent.Confirmed(overtime, Instant.now()));
        escalate(uscc, overtime.id(), ViolationType.OVERTIME);
        assertEquals("[[OVERTIME]] [7] [SUSPECTED]", cases(uscc));

        UnifiedSocialCreditCode other = uscc("91150105MA0C403");
        escalate(other, UUID.randomUUID(), ViolationType.ALGORITHM_RULE);
        assertEquals("[[ALGORITHM_RULE]] [0] [SUSPECTED]", cases(other));
    }

    private void escalate(UnifiedSocialCreditCode uscc, UUID finding, ViolationType type) {
        RectificationEvent.Facts facts = new RectificationEvent.Facts(
                UUID.randomUUID(), "ZG-1", uscc, PATH, List.of(finding), List.of(type), "HRSS-150105");
        system.run("test", () -> QuarkusTransaction.requiringNew()
                .run(() -> rectifications.fire(new RectificationEvent.Escalated(facts, Instant.now()))));
    }

    private void fire(FindingEvent event) {
        system.run("test", () -> QuarkusTransaction.requiringNew().run(() -> findings.fire(event)));
    }

    private static FindingEvent.Facts finding(
            UnifiedSocialCreditCode uscc, UUID task, ViolationType type, FindingClass as, int workers) {
        return new FindingEvent.Facts(
                UUID.randomUUID(),
                "WT-1",
                task,
                null,
                uscc,
                PATH,
                "CHK-05",
                type,
                as,
                Severity.GENERAL,
                workers,
                null,
                "HRSS_ENFORCEMENT-150100",
                List.of(),
                null,
                false,
                null,
                List.of());
    }

    private static String cases(UnifiedSocialCreditCode uscc) {
        JsonPath found = Fixtures.officer("150105")
                .queryParam("uscc", uscc.value())
                .get(CaseDesk.CASES)
                .jsonPath();
        return found.getString("items.violationTypes") + " " + found.getString("items.workerCount") + " "
                + found.getString("items.state");
    }
}
