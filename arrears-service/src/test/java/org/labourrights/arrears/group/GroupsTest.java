package org.labourrights.arrears.group;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.arrears.handling.HandledLead;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadOutcome;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class GroupsTest {

    private static final String GROUPS = "/api/arrears/v1/groups";
    private static final String PARTNER = "91150104MA0LWP5518";
    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 10);

    @Inject
    MovableClock clock;

    @Inject
    Leads leads;

    @Inject
    Journal journal;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @AfterEach
    void theClockRunsOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void thirtyFourRidersOfOnePartnerRaiseOneAlarmOfTheThirdLevel() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int day = 0; day < 5; day++) {
                at(MONDAY.plusDays(day) + "T18:00:00+08:00");
                List<Future<String>> filed = new ArrayList<>();
                // Seven riders a day, the last day six; the last of them claims the rest.
                for (int rider = 0; rider < (day < 4 ? 7 : 6); rider++) {
                    String amount = day == 4 && rider == 5 ? "17300.00" : "15000.00";
                    filed.add(threads.submit(() -> file("150104", PARTNER, amount)));
                }
                for (Future<String> one : filed) {
                    one.get();
                }
            }
        }

        assertEquals(List.of("91150104MA0LWP5518-20260810 30 30 LEVEL_3"), detected(PARTNER));
        String group = Fixtures.officer("150100")
                .get(GROUPS + "?uscc=" + PARTNER + "&detected=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].groupKey", equalTo("91150104MA0LWP5518-20260810"))
                .body("items[0].total.leadCount", equalTo(34))
                .body("items[0].total.workerCount", equalTo(34))
                .body("items[0].total.amount", equalTo("512300.00"))
                .body("items[0].open.workerCount", equalTo(34))
                .body("items[0].level", equalTo("LEVEL_3"))
                .body("items[0].divisionCode", equalTo("150104"))
                .body("items[0].lastReceivedOn", equalTo("2026-08-14"))
                .extract()
                .path("items[0].id");
        Fixtures.officer("150104")
                .get(GROUPS + "/" + group + "/leads?limit=200")
                .then()
                .statusCode(200)
                .body("items", hasSize(34))
                .body("items[0].receivedOn", equalTo("2026-08-10"));
        Fixtures.officer("150105").get(GROUPS + "/" + group).then().statusCode(404);
    }

    @Test
    void whatIsWithdrawnOrMergedLeavesTheSumsAndWhatIsPaidIsAddedUp() {
        at("2026-08-10T09:00:00+08:00");
        String uscc = "91150105MA00000150";
        String first = file("150105", uscc, "1000.00");
        String second = file("150105", uscc, "2000.00");
        String third = file("150104", uscc, "4000.00");
        assertEquals(List.of("3 3 7000.00 3 3 7000.00 0.00 CN/150000/150100/"), sums(uscc));

        change(second, lead -> lead.end(LeadState.WITHDRAWN, LeadOutcome.WITHDRAWN, MONDAY, null));
        change(third, lead -> lead.mergeInto(leads.get(id(first)), MONDAY));
        change(first, lead -> lead.paid(org.labourrights.chassis.identifier.Yuan.parse("400.00"), 1, MONDAY));
        assertEquals(List.of("1 1 1000.00 1 1 1000.00 400.00 CN/150000/150100/"), sums(uscc));

        change(first, lead -> lead.move(LeadState.RESOLVED, "paid"));
        change(first, lead -> lead.end(LeadState.CLOSED, LeadOutcome.PAID_IN_FULL, MONDAY, null));
        assertEquals(List.of("1 1 1000.00 0 0 0.00 400.00 CN/150000/150100/"), sums(uscc));
        assertEquals(List.of(), detected(uscc));
    }

    @Test
    void aLeadJoinsWhenItsEmployerIsKnownAndALateOneOpensAnotherGroup() {
        String uscc = "91330100799655058B";
        at("2026-03-02T09:00:00+08:00");
        String named = location(Fixtures.complaint("152921", "示例骑手服务有限公司", null));
        assertEquals(List.of(), sums(uscc));
        at("2026-03-03T09:00:00+08:00");
        file("152921", uscc, "1000.00");

        change(named, lead -> lead.resolveEmployer(UnifiedSocialCreditCode.unchecked(uscc), "示例"));
        assertEquals(List.of("2 2 9600.00 2 2 9600.00 0.00 CN/150000/152900/152921/"), sums(uscc));

        at("2026-06-08T09:00:00+08:00");
        file("152921", uscc, "500.00");
        assertEquals(
                List.of(
                        "2 2 9600.00 2 2 9600.00 0.00 CN/150000/152900/152921/",
                        "1 1 500.00 1 1 500.00 0.00 CN/150000/152900/152921/"),
                sums(uscc));
        Fixtures.officer("152921")
                .get(GROUPS + "?uscc=" + uscc)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].firstReceivedOn", equalTo("2026-03-02"))
                .body("items[0].level", nullValue());
    }

    @Test
    void whatIsConfirmedBeyondTheClaimIsPaidThoughTheLeadIsAloneInItsGroup() {
        at("2026-08-10T09:00:00+08:00");
        String uscc = "91152921MA0ARA011E";
        HandledLead lead =
                HandledLead.connected("152921", HandledLead.claim("152921", uscc, "ESTABLISHED", 1, "8600.00"));
        lead.step("substantiation", """
                {"workerCount":1,"amount":"10000.00","periodStart":"2026-05-01","periodEnd":"2026-07-31",\
                "findings":"属实"}""").statusCode(200);

        lead.step("payments", """
                {"amount":"10000.00","workerCount":1,"paidOn":"2026-08-10","payer":"EMPLOYER"}""").statusCode(201);

        lead.read().body("state", equalTo("RESOLVED")).body("paidAmount", equalTo("10000.00"));
        assertEquals(List.of("1 1 8600.00 1 1 8600.00 10000.00 CN/150000/152900/152921/"), sums(uscc));
    }

    @Test
    void aGroupThatGrowsIsToldOfAgainAtEachGraverLevel() {
        at("2026-08-10T09:00:00+08:00");
        String uscc = "91152921MA0ARA012H";
        for (int workers : List.of(20, 15, 10)) {
            come(uscc, workers);
        }
        assertEquals(List.of("91152921MA0ARA012H-20260810 35 2 LEVEL_3"), detected(uscc));

        at("2026-08-12T09:00:00+08:00");
        come(uscc, 10);
        come(uscc, 10);

        assertEquals(
                List.of("91152921MA0ARA012H-20260810 35 2 LEVEL_3", "91152921MA0ARA012H-20260810 55 4 LEVEL_2"),
                detected(uscc));
        Fixtures.officer("152921")
                .get(GROUPS + "?uscc=" + uscc)
                .then()
                .statusCode(200)
                .body("items[0].detectedAt", equalTo("2026-08-10T09:00:00+08:00"))
                .body("items[0].detectedLevel", equalTo("LEVEL_2"));
    }

    @Test
    void aPlaceThatHasSomeOfTheLeadsSeesWhatTheseMakeAndNothingOfTheOthers() {
        at("2026-08-10T09:00:00+08:00");
        String uscc = "91152921MA0ARA013L";
        for (String amount : List.of("1000.00", "2000.00", "4000.00")) {
            file("150104", uscc, amount);
        }
        String own = file("150105", uscc, "500.00");
        change(own, lead -> lead.paid(org.labourrights.chassis.identifier.Yuan.parse("100.00"), 1, MONDAY));
        String group = Fixtures.officer("150100")
                .get(GROUPS + "?uscc=" + uscc)
                .then()
                .statusCode(200)
                .body("items[0].ownPartOnly", equalTo(false))
                .body("items[0].total.leadCount", equalTo(4))
                .body("items[0].total.amount", equalTo("7500.00"))
                .extract()
                .path("items[0].id");

        Fixtures.officer("150105")
                .get(GROUPS + "/" + group)
                .then()
                .statusCode(200)
                .body("ownPartOnly", equalTo(true))
                .body("total.leadCount", equalTo(1))
                .body("total.workerCount", equalTo(1))
                .body("total.amount", equalTo("500.00"))
                .body("open.leadCount", equalTo(1))
                .body("open.amount", equalTo("500.00"))
                .body("paidAmount", equalTo("100.00"));
        Fixtures.officer("150104")
                .get(GROUPS + "/" + group)
                .then()
                .body("total.leadCount", equalTo(3))
                .body("paidAmount", equalTo("0.00"));
    }

    private static void come(String uscc, int workers) {
        HandledLead.received("152921", HandledLead.claim("152921", uscc, "ESTABLISHED", workers, "1000.00"));
    }

    private String file(String division, String uscc, String amount) {
        return location(Fixtures.complaint(division, "示例骑手服务有限公司", null)
                .replace("\"employerName\"", "\"uscc\":\"" + uscc + "\",\"employerName\"")
                .replace("8600.00", amount));
    }

    private static String location(String body) {
        String division = body.replaceAll("(?s).*\"divisionCode\":\"([0-9]{6})\".*", "$1");
        return Fixtures.officer(division)
                .body(body)
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private void change(String location, Function<ArrearsLead, LeadEvent> step) {
        system.run("test", () -> QuarkusTransaction.requiringNew().run(() -> {
            ArrearsLead lead = leads.lock(id(location));
            journal.write(lead, step.apply(lead));
        }));
    }

    private static UUID id(String location) {
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private List<String> sums(String uscc) {
        return rows(
                "SELECT concat_ws(' ', subjects, people, amount, open_subjects, open_people, open_amount, paid_amount,"
                        + " division_path) FROM subject_group WHERE uscc = ? ORDER BY first_on",
                uscc);
    }

    private List<String> detected(String uscc) {
        return rows(
                "SELECT concat_ws(' ', subject, payload->>'totalWorkers', json_array_length(payload->'leadNos'),"
                        + " payload->>'level') FROM event_log WHERE type = 'lead.group.detected.v1' AND uscc = ? ORDER BY seq",
                uscc);
    }

    private List<String> rows(String sql, String uscc) {
        return system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.list(sql, row -> row.getString(1), uscc)));
    }

    private void at(String instant) {
        clock.stopAt(OffsetDateTime.parse(instant).toInstant());
    }
}
