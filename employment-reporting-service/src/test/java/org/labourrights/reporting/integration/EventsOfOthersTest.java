package org.labourrights.reporting.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.labourrights.testkit.kafka.Published.await;
import static org.labourrights.testkit.kafka.Published.event;
import static org.labourrights.testkit.kafka.Published.send;
import static org.labourrights.testkit.kafka.Published.uscc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.inbox.MalformedEvent;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.reporting.report.ReportAccepted;
import org.labourrights.reporting.risk.Contents;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.kafka.MessageReader;
import org.labourrights.testkit.kafka.Published;

@QuarkusTest
@WithSuite
class EventsOfOthersTest {
    private static final String PATH = "CN/150000/150100/150105/";
    /** What moves R-07, so that the enterprise is assessed anew. */
    private static final String INDUCED = "\"registrations\": [{\"registration\": \"r-1\", \"address\": \"7f3a\","
            + " \"registeredOn\": \"2026-02-01\"}]";

    @Inject
    Event<ReportAccepted> accepted;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @Inject
    MovableClock clock;

    @BeforeEach
    void soonAfterTheEvents() {
        clock.stopAt(Instant.parse("2026-03-20T01:00:00Z"));
    }

    @AfterEach
    void theClockRunsOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void countsEachAcceptedLeadOnceHoweverOftenItsEventArrives() {
        UnifiedSocialCreditCode uscc = reported("91150105MA00110");
        for (int i = 0; i < 12; i++) {
            String id = UUID.randomUUID().toString();
            String event = event(id, "lead.accepted.v1", "QX-" + uscc + "-" + i, uscc, lead(uscc, i));
            send("nef.ar", uscc, event);
            send("nef.ar", uscc, event);
        }

        await("5.56", () -> value(uscc, "R-10"));
        assertEquals("12", text("SELECT count(*) FROM risk_complaint WHERE uscc = ?", uscc));
    }

    @Test
    void countsALeadAndTheMediationThatGrewOutOfItOnce() {
        UnifiedSocialCreditCode uscc = reported("91150105MA00120");
        for (int i = 0; i < 6; i++) {
            send("nef.ar", uscc, event("lead.accepted.v1", "QX-" + uscc + "-" + i, uscc, lead(uscc, i)));
        }
        await("2.78", () -> value(uscc, "R-10"));

        send("nef.me", uscc, event("mediation.accepted.v1", "TJ-" + uscc, uscc, """
                {"caseNo": "TJ-%s", "dueOn": "2026-04-16", "complaintId": "complaint-%s-0"}""".formatted(uscc, uscc)));
        send("nef.me", uscc, event("mediation.accepted.v1", "TJ2-" + uscc, uscc, """
                {"caseNo": "TJ2-%s", "dueOn": "2026-04-16", "complaintId": "of-its-own"}""".formatted(uscc)));

        await("3.24", () -> value(uscc, "R-10"));
    }

    @Test
    void endsUpTheSameWhenThePaymentArrivesBeforeTheConfirmation() {
        UnifiedSocialCreditCode uscc = reported("91150105MA00130");
        String leadNo = "QX-" + uscc;
        String paid = """
                {"leadNo": "%s", "amount": "500000.00", "workerCount": 60, "remaining": "0.00"}""".formatted(leadNo);
        String confirmed = """
                {"leadNo": "%s", "uscc": "%s", "workerCount": 60, "amount": 500000.00, "period": "2026-05"}""".formatted(leadNo, uscc);

        send("nef.ar", uscc, event("lead.paid.v1", leadNo, uscc, paid));
        send("nef.ar", uscc, event("lead.substantiated.v1", leadNo, uscc, confirmed));

        await("60", () -> text("SELECT confirmed_workers FROM risk_complaint WHERE uscc = ?", uscc));
        assertEquals("ORANGE", level(uscc, "R-04"));
    }

    @Test
    void owesAPaymentAgainThatIsTakenBackAlsoWhenThatArrivesFirst() {
        UnifiedSocialCreditCode uscc = reported("91150105MA00210");
        String leadNo = "QX-" + uscc;
        String money = """
                {"leadNo": "%s", "amount": "500000.00", "workerCount": 60, "remaining": "%s"}""";
        String paid = numbered(2, event("lead.paid.v1", leadNo, uscc, money.formatted(leadNo, "0.00")));
        String takenBack =
                numbered(3, event("lead.payment.reversed.v1", leadNo, uscc, money.formatted(leadNo, "500000.00")));
        String again = numbered(4, event("lead.paid.v1", leadNo, uscc, money.formatted(leadNo, "0.00")));
        send("nef.ar", uscc, numbered(1, event("lead.substantiated.v1", leadNo, uscc, """
                {"leadNo": "%s", "uscc": "%s", "workerCount": 60, "amount": "500000.00", "period": "2026-05"}""".formatted(leadNo, uscc))));
        await("RED", () -> level(uscc, "R-04"));

        send("nef.ar", uscc, takenBack);
        send("nef.ar", uscc, paid);
        send("nef.ar", uscc, takenBack);
        send("nef.ar", uscc, event("lead.accepted.v1", "QX-" + uscc + "-1", uscc, lead(uscc, 1)));
        await("2", () -> text("SELECT count(*) FROM risk_complaint WHERE uscc = ?", uscc));

        assertEquals("RED", level(uscc, "R-04"));
        assertEquals(
                "500000.00 of 0",
                text(
                        "SELECT remaining || ' of ' || paid_workers FROM risk_complaint WHERE uscc = ? AND remaining > 0",
                        uscc));
        send("nef.ar", uscc, again);
        await("ORANGE", () -> level(uscc, "R-04"));
    }

    @Test
    void countsAMergedLeadWithTheOneThatGoesOnUntilTheyPart() {
        UnifiedSocialCreditCode uscc = reported("91150105MA00220");
        for (int i = 0; i < 6; i++) {
            send("nef.ar", uscc, numbered(1 + i, event("lead.accepted.v1", number(uscc, i), uscc, lead(uscc, i))));
        }
        await("2.78", () -> value(uscc, "R-10"));

        send("nef.ar", uscc, numbered(12, merging("lead.merged.v1", uscc, 8, "500000.00", "")));
        send("nef.ar", uscc, numbered(11, event("lead.closed.v1", number(uscc, 0), uscc, """
                {"leadNo": "%s", "complaintId": "complaint-%s-0", "outcome": "DUPLICATE", "days": 0}""".formatted(
                        number(uscc, 0), uscc))));
        await("2.31", () -> value(uscc, "R-10"));
        await("RED", () -> level(uscc, "R-04"));

        String alone = """
                , "mergedWorkerCount": 1, "mergedAmount": "100.00", "mergedPaidAmount": "0.00", "mergedPaidWorkerCount": 0""";
        send("nef.ar", uscc, numbered(13, merging("lead.unmerged.v1", uscc, 7, "100.00", alone)));
        await("2.78", () -> value(uscc, "R-10"));
        assertEquals("ORANGE", level(uscc, "R-04"));
    }

    @Test
    void leavesALeadOnItsOwnWhoseUnmergeArrivesBeforeTheMerge() {
        UnifiedSocialCreditCode uscc = reported("91150105MA00230");
        String alone = """
                , "mergedWorkerCount": 1, "mergedAmount": "100.00", "mergedPaidAmount": "0.00", "mergedPaidWorkerCount": 0""";

        send("nef.ar", uscc, numbered(13, merging("lead.unmerged.v1", uscc, 7, "100.00", alone)));
        send("nef.ar", uscc, numbered(12, merging("lead.merged.v1", uscc, 8, "500000.00", "")));
        for (int i = 0; i < 6; i++) {
            send("nef.ar", uscc, numbered(1 + i, event("lead.accepted.v1", number(uscc, i), uscc, lead(uscc, i))));
        }

        await("2.78", () -> value(uscc, "R-10"));
        assertEquals("ORANGE", level(uscc, "R-04"));
    }

    /** Lead 0 and lead 1 of the employer, which has these sums. */
    private static String merging(
            String type, UnifiedSocialCreditCode uscc, int workers, String confirmed, String more) {
        return event(type, number(uscc, 1), uscc, """
                {"leadNo": "%s", "complaintId": "complaint-%s-1", "mergedLeadNo": "%s", "mergedComplaintId": "complaint-%s-0",
                 "workerCount": %d, "amount": "%s", "confirmedAmount": "%s", "paidAmount": "0.00", "paidWorkerCount": 0%s}""".formatted(
                        number(uscc, 1), uscc, number(uscc, 0), uscc, workers, confirmed, confirmed, more));
    }

    private static String number(UnifiedSocialCreditCode uscc, int i) {
        return "QX-" + uscc + "-" + i;
    }

    /** The event with its number in the log of the service that told it. */
    private static String numbered(long sequence, String event) {
        return event.replaceFirst("\\{", "{\"sequence\": \"%019d\", ".formatted(sequence));
    }

    @Test
    void raisesArrearsOfTheLiablePlatformAsWell() {
        UnifiedSocialCreditCode platform = reported("91150105MA00140");
        UnifiedSocialCreditCode partner = uscc("91150104MA00141");
        String leadNo = "QX-" + partner;
        send("nef.ar", partner, event("lead.substantiated.v1", leadNo, partner, """
                {"leadNo": "%s", "uscc": "%s", "workerCount": 60, "amount": "500000.00", "period": "2026-05"}""".formatted(leadNo, partner)));

        send("nef.ar", platform, event("arrears.platform.liability.v1", leadNo, platform, """
                {"leadNo": "%s", "platformUscc": "%s", "partnerUscc": "%s", "reason": "合作企业拖欠"}""".formatted(
                        leadNo, platform, partner)));

        await("RED", () -> level(platform, "R-04"));
    }

    @Test
    void readsRegistrationsOfOneWeekFromAConfirmedFinding() {
        UnifiedSocialCreditCode uscc = reported("91150105MA00150");
        String registrations = IntStream.range(0, 10)
                .mapToObj(
                        i -> "{\"registration\": \"r-%s-%d\", \"address\": \"7f3a\", \"registeredOn\": \"2026-02-0%d\"}"
                                .formatted(uscc, i, 1 + i % 7))
                .collect(Collectors.joining(", "));

        send("nef.in", uscc, event("finding.confirmed.v1", "F-" + uscc, uscc, """
                {"findingNo": "F-%s", "uscc": "%s", "type": "SELF_EMPLOYED_INDUCEMENT", "class": "ILLEGAL",
                 "affectedWorkers": 40, "registrations": [%s], "unknownField": {"is": "ignored"}}""".formatted(
                        uscc, uscc, registrations)));

        await(
                "finding.confirmed.v1 F-" + uscc,
                () -> text("SELECT input_refs -> 'facts' ->> 0 FROM risk_assessment WHERE uscc = ? AND current", uscc));
        assertEquals(
                "10",
                text(
                        "SELECT inputs -> 'headcount' ->> 'clusteredRegistrations' FROM risk_assessment"
                                + " WHERE uscc = ? AND current",
                        uscc));
    }

    @Test
    void takesTheHeadsOfAFindingForNoRegistrations() {
        UnifiedSocialCreditCode uscc = reported("91150105MA00155");

        send("nef.in", uscc, event("finding.confirmed.v1", "F-" + uscc, uscc, """
                {"findingNo": "F-%s", "uscc": "%s", "type": "SELF_EMPLOYED_INDUCEMENT", "class": "ILLEGAL",
                 "affectedWorkers": 40}""".formatted(uscc, uscc)));

        await("1", () -> text("SELECT count(*) FROM risk_fact WHERE uscc = ?", uscc));
        assertEquals(
                "0",
                text(
                        "SELECT inputs -> 'headcount' ->> 'clusteredRegistrations' FROM risk_assessment"
                                + " WHERE uscc = ? AND current",
                        uscc));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[{'address': 'a', 'registeredOn': '2026-02-01'}]",
                "[{'registration': 'r', 'registeredOn': '2026-02-01'}]",
                "[{'registration': 'r', 'address': '示范路1号', 'registeredOn': '2026-02-01'}]",
                "[{'registration': 'r', 'address': 'a', 'registeredOn': 'soon'}]"
            })
    void setsAFindingAsideWhoseRegistrationsCannotBeRead(String registrations) {
        UnifiedSocialCreditCode uscc = Published.uscc("91150105MA00156");
        String data = """
                {"findingNo": "F-9", "uscc": "%s", "type": "SELF_EMPLOYED_INDUCEMENT", "class": "ILLEGAL",
                 "affectedWorkers": 40, "registrations": %s}""".formatted(uscc, registrations.replace('\'', '"'));

        assertThrows(MalformedEvent.class, () -> Registered.in(told(data)));
    }

    private static IncomingEvent told(String data) {
        try {
            return new IncomingEvent(
                    UUID.randomUUID(),
                    "finding.confirmed.v1",
                    "/another-service",
                    "F-9",
                    OffsetDateTime.parse("2026-03-02T10:00:00+08:00"),
                    null,
                    null,
                    null,
                    null,
                    1,
                    new ObjectMapper().readTree(data),
                    null);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void refersToAPublicationUntilItIsWithdrawn() {
        UnifiedSocialCreditCode uscc = reported("91150105MA00151");
        String publication = """
                {"publicationId": "%s-%s", "uscc": "%s", "category": "WAGE_ARREARS", "batch": "2026Q1"}""";

        send(
                "nef.in",
                uscc,
                event("violation.withdrawn.v1", "GB-" + uscc, uscc, publication.formatted("GB", uscc, uscc)));
        send(
                "nef.in",
                uscc,
                event("violation.published.v1", "GB-" + uscc, uscc, publication.formatted("GB", uscc, uscc)));
        send(
                "nef.in",
                uscc,
                event("violation.published.v1", "GC-" + uscc, uscc, publication.formatted("GC", uscc, uscc)));
        send("nef.in", uscc, event("finding.confirmed.v1", "F-" + uscc, uscc, """
                {"findingNo": "F-%s", "uscc": "%s", "type": "SELF_EMPLOYED_INDUCEMENT", "class": "ILLEGAL",
                 "affectedWorkers": 40, %s}""".formatted(uscc, uscc, INDUCED)));

        await(
                "finding.confirmed.v1 F-%1$s,violation.published.v1 GC-%1$s,violation.withdrawn.v1 GB-%1$s"
                        .formatted(uscc),
                () -> text("""
                        SELECT (SELECT string_agg(f, ',' ORDER BY f) FROM jsonb_array_elements_text(input_refs -> 'facts') f)
                        FROM risk_assessment WHERE uscc = ? AND current""", uscc));
    }

    @Test
    void countsADisputeFromItsApplicationOnWhateverBecomesOfIt() {
        UnifiedSocialCreditCode uscc = reported("91150105MA00170");
        for (int i = 0; i < 4; i++) {
            send("nef.me", uscc, event("mediation.applied.v1", "TJ-" + uscc + i, uscc, mediation(uscc, i)));
        }
        for (int i = 2; i < 6; i++) {
            send("nef.me", uscc, event("mediation.accepted.v1", "TJ-" + uscc + i, uscc, mediation(uscc, i)));
        }
        await("2.78", () -> value(uscc, "R-10"));

        for (int i = 0; i < 2; i++) {
            send("nef.me", uscc, event("mediation.not.accepted.v1", "TJ-" + uscc + i, uscc, mediation(uscc, i)));
        }
        send("nef.ar", uscc, event("lead.received.v1", "QX-" + uscc + "-0", uscc, """
                {"leadNo": "QX-%s-0", "channel": "ONLINE", "divisionCode": "150105", "workerCount": 1,
                 "amount": "100.00", "uscc": "%s"}""".formatted(uscc, uscc)));

        await("3.24", () -> value(uscc, "R-10"));
    }

    @Test
    void countsADebtThatTheEnterpriseReportedItselfOnlyWhenItIsAccepted() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA00171");
        String counted = "SELECT count(*) || ' ' || count(known_on) FROM risk_complaint WHERE uscc = ?";
        send("nef.ar", uscc, event("lead.received.v1", "QX-" + uscc + "-0", uscc, """
                {"leadNo": "QX-%s-0", "channel": "REPORT_ANALYSIS", "divisionCode": "150105", "workerCount": 1,
                 "amount": "100.00", "uscc": "%s"}""".formatted(uscc, uscc)));
        await("1 0", () -> text(counted, uscc));

        send("nef.ar", uscc, event("lead.accepted.v1", "QX-" + uscc + "-0", uscc, lead(uscc, 0)));

        await("1 1", () -> text(counted, uscc));
    }

    private static String mediation(UnifiedSocialCreditCode uscc, int i) {
        return """
                {"caseNo": "TJ-%s%d", "dueOn": "2026-04-16", "reason": null}""".formatted(uscc, i);
    }

    @Test
    void refersToWhatInspectionAndMediationDidAboutTheEnterprise() {
        UnifiedSocialCreditCode uscc = reported("91150105MA00180");

        tell("nef.in", uscc, "inspection.completed.v1", "T-1", "{'taskNo': 'T-1', 'uscc': 'U', 'nonConformItems': []}");
        tell(
                "nef.in",
                uscc,
                "disposition.issued.v1",
                "D-1",
                "{'dispositionNo': 'D-1', 'type': 'WARNING', 'uscc': 'U', 'dueOn': '2026-04-01'}");
        tell(
                "nef.in",
                uscc,
                "rectification.verified.v1",
                "R-1",
                "{'findingIds': ['F-1'], 'result': 'PASSED', 'verifiedOn': '2026-03-02'}");
        tell(
                "nef.in",
                uscc,
                "case.decided.v1",
                "LA-1",
                "{'caseNo': 'LA-1', 'uscc': 'U', 'outcome': 'PENALTY', 'days': 9}");
        tell(
                "nef.in",
                uscc,
                "case.closed.v1",
                "LA-1",
                "{'caseNo': 'LA-1', 'uscc': 'U', 'outcome': 'PENALTY', 'days': 9}");
        tell(
                "nef.in",
                uscc,
                "blacklist.listed.v1",
                "B-1",
                "{'uscc': 'U', 'listedOn': '2026-03-02', 'expiresOn': '2029-03-02'}");
        tell(
                "nef.in",
                uscc,
                "blacklist.removed.v1",
                "B-2",
                "{'uscc': 'U', 'listedOn': '2026-03-02', 'expiresOn': '2029-03-02'}");
        tell(
                "nef.me",
                uscc,
                "advice.letter.issued.v1",
                "JY-1",
                "{'adviceNo': 'JY-1', 'uscc': 'U', 'replyDue': '2026-04-01'}");
        tell(
                "nef.me",
                uscc,
                "flash.report.sent.v1",
                "KB-1",
                "{'flashNo': 'KB-1', 'level': 'LEVEL_2', 'participants': 63, 'divisionCode': '150105'}");
        tell(
                "nef.me",
                uscc,
                "emergency.activated.v1",
                "E-1",
                "{'responseId': 'E-1', 'level': 'LEVEL_2', 'divisionCode': '150105'}");
        tell(
                "nef.me",
                uscc,
                "emergency.activated.v1",
                "E-2",
                "{'responseId': 'E-2', 'level': 'LEVEL_2', 'divisionCode': '150105'}");
        tell(
                "nef.me",
                uscc,
                "emergency.closed.v1",
                "E-2",
                "{'responseId': 'E-2', 'level': 'LEVEL_2', 'divisionCode': '150105'}");
        await("12", () -> text("SELECT count(*) FROM risk_fact WHERE uscc = ?", uscc));
        send("nef.in", uscc, event("finding.confirmed.v1", "F-" + uscc, uscc, """
                {"findingNo": "F-1", "uscc": "%s", "type": "SELF_EMPLOYED_INDUCEMENT", "class": "ILLEGAL",
                 "affectedWorkers": 40, %s}""".formatted(uscc, INDUCED)));

        await(
                ("advice.letter.issued.v1 JY-1,blacklist.removed.v1 %s,case.closed.v1 LA-1,case.decided.v1 LA-1,"
                                + "disposition.issued.v1 D-1,emergency.activated.v1 E-1,emergency.closed.v1 E-2,"
                                + "finding.confirmed.v1 F-1,flash.report.sent.v1 KB-1,inspection.completed.v1 T-1,"
                                + "rectification.verified.v1 R-1")
                        .formatted(uscc),
                () -> text("""
                        SELECT (SELECT string_agg(f, ',' ORDER BY f) FROM jsonb_array_elements_text(input_refs -> 'facts') f)
                        FROM risk_assessment WHERE uscc = ? AND current""", uscc));
    }

    @Test
    void takesWhatInspectionDidForAMeasureOnTheOpenWarning() {
        UnifiedSocialCreditCode uscc = reported("91150105MA00190");
        OffsetDateTime now = OffsetDateTime.now(clock);
        String before = "{\"uscc\": \"%s\", \"reason\": \"RISK\", \"sourceEventId\": null}".formatted(uscc);

        send("nef.in", uscc, event("inspection.target.added.v1", "P-0", uscc, before));
        send(
                "nef.in",
                uscc,
                event(UUID.randomUUID().toString(), "inspection.target.added.v1", "P-1", uscc, now, before));
        for (String type : List.of("WARNING", "JOINT_INTERVIEW")) {
            send(
                    "nef.in",
                    uscc,
                    event(UUID.randomUUID().toString(), "disposition.issued.v1", "D-" + type, uscc, now, """
                    {"dispositionNo": "D-%s", "type": "%s", "uscc": "%s", "dueOn": null}""".formatted(
                                    type, type, uscc)));
        }

        await(
                "INTERVIEW disposition.issued.v1 D-JOINT_INTERVIEW true system:inspection,"
                        + "TARGET_POOL_PROPOSAL inspection.target.added.v1 P-1 true system:inspection",
                () -> text("""
                        SELECT string_agg(concat_ws(' ', m.kind, m.note, m.in_time::text, m.recorded_by), ',' ORDER BY m.kind)
                        FROM risk_measure m JOIN risk_warning w ON w.id = m.warning_id WHERE w.uscc = ?""", uscc));
    }

    @Test
    void passesOverAnEmergencyThatNamesNoEnterprise() {
        UnifiedSocialCreditCode marker = reported("91150105MA00200");
        String ofAPlace =
                event("emergency.activated.v1", "E-9", marker, """
                {"responseId": "E-9", "level": "LEVEL_3", "divisionCode": "150105"}""").replace("\"uscc\": \"" + marker + "\",", "");
        assertFalse(ofAPlace.contains(marker.value()), ofAPlace);

        try (MessageReader dead = MessageReader.of("nef.dlq")) {
            send("nef.me", marker, ofAPlace);
            tell(
                    "nef.me",
                    marker,
                    "advice.letter.issued.v1",
                    "JY-9",
                    "{'adviceNo': 'JY-9', 'uscc': 'U', 'replyDue': null}");
            await("1", () -> text("SELECT count(*) FROM risk_fact WHERE uscc = ?", marker));

            assertEquals(List.of(), dead.poll());
        }
    }

    private static void tell(String topic, UnifiedSocialCreditCode uscc, String type, String subject, String data) {
        send(topic, uscc, event(type, subject, uscc, data.replace('\'', '"').replace("\"U\"", "\"" + uscc + "\"")));
    }

    @Test
    void hearsOfEnterprisesThatAreNotInTheLedger() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA00160");

        send("nef.ar", uscc, event("lead.accepted.v1", "QX-" + uscc + "-0", uscc, lead(uscc, 0)));

        await("false", () -> text("SELECT in_ledger::text FROM known_enterprise WHERE uscc = ?", uscc));
    }

    private UnifiedSocialCreditCode reported(String first15) {
        UnifiedSocialCreditCode uscc = uscc(first15);
        system.run("test", () -> QuarkusTransaction.requiringNew()
                .run(() -> accepted.fire(new ReportAccepted(
                        UUID.randomUUID(),
                        1,
                        UUID.randomUUID(),
                        "YG-" + uscc,
                        uscc,
                        "2026H1",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 6, 30),
                        new DivisionCode("150105"),
                        PATH,
                        false,
                        Instant.parse("2026-07-17T02:00:00Z"),
                        "officer",
                        Contents.worked(),
                        null))));
        return uscc;
    }

    private static String lead(UnifiedSocialCreditCode uscc, int i) {
        return """
                {"leadNo": "QX-%s-%d", "complaintId": "complaint-%s-%d", "uscc": "%s", "handlerAgency": "HRSS-150105",
                 "acceptOnTime": true, "migrantWage": false}""".formatted(uscc, i, uscc, i, uscc);
    }

    private String value(UnifiedSocialCreditCode uscc, String indicator) {
        return indicator(uscc, indicator, "value");
    }

    private String level(UnifiedSocialCreditCode uscc, String indicator) {
        return indicator(uscc, indicator, "level");
    }

    private String indicator(UnifiedSocialCreditCode uscc, String indicator, String field) {
        return text("""
                SELECT i ->> '%s' FROM risk_assessment, jsonb_array_elements(indicators) AS i
                WHERE uscc = ? AND current AND i ->> 'indicator' = '%s'""".formatted(field, indicator), uscc);
    }

    private String text(String query, UnifiedSocialCreditCode uscc) {
        return system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.one(query, row -> Objects.requireNonNullElse(row.getString(1), ""), uscc.value())
                        .orElse("")));
    }
}
