package org.labourrights.inspection.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.labourrights.inspection.Fixtures.TASKS;
import static org.labourrights.inspection.Fixtures.inspectionLead;
import static org.labourrights.inspection.Fixtures.inspector;
import static org.labourrights.inspection.Fixtures.member;
import static org.labourrights.inspection.Fixtures.officer;
import static org.labourrights.inspection.Fixtures.onRoll;
import static org.labourrights.inspection.Fixtures.task;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.inspection.Fixtures;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.kafka.EventRecorder;
import org.labourrights.testkit.kafka.Published;

/** From the order to the last part that is closed. */
@QuarkusTest
@WithSuite
class TaskTest {

    private static final String USCC = "91330100799655058B";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 18);
    private static final String SIGNED = """
            {"signatures": [{"capacity": "ENTERPRISE", "name": "示例丙"}, {"capacity": "OFFICER", "name": "示例甲"}]}""";
    private static final String REFUSED = """
            {"signatures": [], "refusal": {"explanation": "负责人不愿签字", "witnesses": [{"name": "示例丁"}]}}""";
    private static final String UNION = "UNION-150105";

    private static String first = "";
    private static String second = "";
    private static String third = "";
    private static String union = "";

    @Inject
    MovableClock clock;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void onTheEveningOfTheVisit() {
        clock.stopAt(OffsetDateTime.parse("2026-05-18T20:00:00+08:00").toInstant());
        first = onRoll("HRSS-150105", 1).officerNo();
        second = onRoll("HRSS-150105", 2).officerNo();
        third = onRoll("HRSS-150105", 3).officerNo();
        union = onRoll(UNION, 1).officerNo();
    }

    @AfterEach
    void timeGoesOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void oneOfficerCannotInspect() {
        inspectionLead()
                .body("""
                        {"type": "SPECIAL", "uscc": "%s", "divisionCode": "150105", "plannedOn": "2026-05-18",
                         "leadAgencyId": "HRSS-150105",
                         "parts": [{"agencyId": "HRSS-150105", "officerNos": ["%s"]}]}""".formatted(USCC, first))
                .post(TASKS)
                .then()
                .statusCode(422)
                .body("errors.code", contains("E-TASK-OFFICERS"));

        Map<String, String> task = task(USCC, DAY, "[\"CHK-05\"]");
        send(inspector(), task, visit(UUID.randomUUID(), texts(first), answer("CHK-05", "CONFORM", first), SIGNED))
                .statusCode(422)
                .body("errors.code", hasItem("E-TASK-OFFICERS"));
        state(task).body("state", equalTo("ASSIGNED"));
    }

    @Test
    void whoseCertificateRanOutBetweenDrawAndVisitCannotInspect() {
        Map<String, String> task = task(USCC, DAY, "[\"CHK-05\"]");
        certify(DAY.minusDays(1));
        UUID visit = UUID.randomUUID();
        send(inspector(), task, visit(visit, answer("CHK-05", "CONFORM", first), SIGNED))
                .statusCode(422)
                .body("code", equalTo("E-INSPECTOR-UNFIT"));
        state(task).body("state", equalTo("ASSIGNED")).body("answers", empty());

        certify(LocalDate.of(2030, 12, 31));
        send(inspector(), task, visit(visit, answer("CHK-05", "CONFORM", first), SIGNED))
                .statusCode(200);
    }

    @Test
    void theLastPartOfTwoAgenciesThatCloseAtOnceClosesTheTask() throws Exception {
        String uscc = Published.uscc("91150105MA0P201").value();
        officer("150105")
                .body("{\"uscc\": \"%s\", \"divisionCode\": \"150105\", \"reason\": \"人工列入\"}".formatted(uscc))
                .post(Fixtures.POOL)
                .then()
                .statusCode(201);
        Map<String, String> task = task(uscc, DAY, "[\"CHK-05\", \"CHK-20\"]");
        try (EventRecorder broker = EventRecorder.of("nef.in")) {
            send(
                            inspector(),
                            task,
                            visit(
                                    UUID.randomUUID(),
                                    answer("CHK-05", "NONCONFORM", first) + "," + answer("CHK-20", "CONFORM", second),
                                    REFUSED))
                    .statusCode(200)
                    .body("state", equalTo("IN_PROGRESS"))
                    .body("lacking", contains("ANSWERS"));
            // The labour bureau does not answer for the union, nor the union for the bureau.
            send(inspector(), task, visit(UUID.randomUUID(), answer("CHK-34", "CONFORM", first), SIGNED))
                    .statusCode(422)
                    .body("errors.code", contains("E-TASK-OTHER-PART"));
            send(
                            member(UNION),
                            task,
                            visit(UUID.randomUUID(), texts(union, first), answer("CHK-34", "NA", union), "null"))
                    .statusCode(200)
                    .body("state", equalTo("RECORDED"));
            assertThat(broker.await(
                            1,
                            told -> told.type().equals("inspection.completed.v1")
                                    && told.subject().equals(task.get("taskNo"))))
                    .hasSize(1);
        }
        officer("150105").queryParam("uscc", uscc).get(Fixtures.POOL).then().body("items", hasSize(0));

        inspectionLead()
                .header("If-Match", "\"" + version(task) + "\"")
                .post(TASKS + "/" + task.get("taskId") + "/review")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVIEWED"));
        close(member(UNION), task, "partId", "{\"conclusion\": \"不是本部门\"}").statusCode(403);
        close(member(UNION), task, "unionPartId", "{\"conclusion\": \"督促建会\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/followUp"));

        List<Integer> codes = together(List.of(
                () -> close(inspector(), task, "partId", "{\"conclusion\": \"立案\", \"basis\": \"第十八条\"}")
                        .extract()
                        .statusCode(),
                () -> close(member(UNION), task, "unionPartId", "{\"conclusion\": \"督促建会\", \"followUp\": \"回访\"}")
                        .extract()
                        .statusCode()));

        assertThat(codes).containsExactly(200, 200);
        state(task).body("state", equalTo("CLOSED")).body("parts.state", contains("CLOSED", "CLOSED"));
    }

    @Test
    void theSameVisitFiveTimesFromTwoTelephonesIsOne() throws Exception {
        Map<String, String> task = task(USCC, DAY, "[\"CHK-05\"]");
        String visit = visit(UUID.randomUUID(), answer("CHK-05", "CONFORM", first), SIGNED);
        List<Integer> codes = together(IntStream.range(0, 5)
                .<Supplier<Integer>>mapToObj(i -> () -> send(
                                i % 2 == 0 ? inspector() : Fixtures.named("inspector-2", "INSPECTOR", "150105"),
                                task,
                                visit)
                        .extract()
                        .statusCode())
                .toList());

        assertThat(codes).containsOnly(200);
        state(task).body("answers", hasSize(1));
        record(task).body("visits", hasSize(1)).body("answers", hasSize(1));
        send(inspector(), task, visit.replace("CONFORM", "NONCONFORM"))
                .statusCode(409)
                .body("code", equalTo("E-VISIT-DIFFERS"));
    }

    @Test
    void twoWhoContradictEachOtherAreShownAndSettledByAPerson() {
        Map<String, String> task = task(USCC, DAY, "[\"CHK-05\"]");
        send(
                        member(UNION),
                        task,
                        visit(UUID.randomUUID(), texts(union, first), answer("CHK-34", "CONFORM", union), "null"))
                .statusCode(200);
        send(inspector(), task, visit(UUID.randomUUID(), answer("CHK-05", "CONFORM", first), SIGNED))
                .statusCode(200)
                .body("state", equalTo("RECORDED"));
        send(inspector(), task, visit(UUID.randomUUID(), answer("CHK-05", "NONCONFORM", second), SIGNED))
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"))
                .body("contradictoryItems", contains("CHK-05"))
                .body("answers.findAll { it.itemCode == 'CHK-05' }.officerNo", contains(first, second));
        close(inspector(), task, "partId", "{\"conclusion\": \"立案\", \"basis\": \"第十八条\"}")
                .statusCode(409)
                .body("lacking", contains("AGREEMENT"));

        inspector()
                .header("If-Match", "\"" + version(task) + "\"")
                .body("""
                        {"itemCode": "CHK-05", "result": "NONCONFORM", "officerNo": "%s",
                         "reason": "复核合同原件"}""".formatted(second))
                .post(TASKS + "/" + task.get("taskId") + "/corrections")
                .then()
                .statusCode(200)
                .body("state", equalTo("RECORDED"))
                .body("contradictoryItems", empty());
        record(task)
                .body("answers.findAll { it.itemCode == 'CHK-05' }.valid", contains(false, false, true))
                .body("visits.signing.signatures.flatten().name", hasItem("示例丙"));
        // Who answered does not review.
        Fixtures.named("inspector-1", "INSPECTION_LEAD", "150105")
                .header("If-Match", "\"" + version(task) + "\"")
                .post(TASKS + "/" + task.get("taskId") + "/review")
                .then()
                .statusCode(403)
                .body("code", equalTo("E-TASK-SAME-PERSON"));
    }

    @Test
    void theTelephoneKeepsItsDayAndItsChecklist() {
        Map<String, String> task = task("91152921MA0ALX22X4", DAY.plusDays(3), "[\"CHK-05\"]");
        Map<String, String> other = task("91152921MA0ALX22X4", DAY.plusDays(9), "[\"CHK-20\"]");
        inspector()
                .queryParam("plannedOn", DAY.plusDays(3).toString())
                .get("/api/inspection/v1/mobile/tasks")
                .then()
                .statusCode(200)
                .body("items.id", contains(task.get("taskId")));
        String address = "/api/inspection/v1/mobile/tasks/" + task.get("taskId") + "/checklist";
        String tag = inspector()
                .get(address)
                .then()
                .body("items.title", contains("签订劳动合同", "工会组织与集体协商"))
                .extract()
                .header("ETag");
        inspector().header("If-None-Match", tag).get(address).then().statusCode(304);

        inspectionLead()
                .get(TASKS + "/" + task.get("taskId") + "/mergeable-tasks")
                .then()
                .body("items.id", contains(other.get("taskId")));
        inspectionLead()
                .header("If-Match", "\"0\"")
                .body("""
                        {"plannedOn": "%s", "reason": "合并进场",
                         "teams": [{"agencyId": "HRSS-150105", "officerNos": ["%s", "%s"]}]}""".formatted(DAY.plusDays(3), first, third))
                .post(TASKS + "/" + other.get("taskId") + "/reassignment")
                .then()
                .statusCode(200)
                .body("plannedOn", equalTo(DAY.plusDays(3).toString()))
                .body("parts[0].officerNos", contains(first, third));
        inspector()
                .queryParam("plannedOn", DAY.plusDays(3).toString())
                .get("/api/inspection/v1/mobile/tasks")
                .then()
                .body("items", hasSize(2))
                .header("ETag", not(equalTo(tag)));
    }

    @Test
    void aFiledReportIsReviewedWithoutAVisitByTheItemsOfItsType() {
        inspectionLead()
                .body("""
                        {"type": "ONLINE_REVIEW", "uscc": "%s", "divisionCode": "150105", "plannedOn": "2026-05-18",
                         "leadAgencyId": "HRSS-150105",
                         "parts": [{"agencyId": "HRSS-150105", "officerNos": ["%s", "%s"]}]}""".formatted(USCC, first, second))
                .post(TASKS)
                .then()
                .statusCode(201)
                .body("announced", equalTo(true))
                .body("onSite", equalTo(false))
                .body("parts[0].items", hasSize(8))
                .body("lacking", contains("ANSWERS"));
    }

    @Test
    void aVisitWithAllItemsIsOneTransactionOfFewStatements() {
        Map<String, String> task = Map.of(
                "taskId",
                inspectionLead()
                        .body("""
                                {"type": "SPECIAL", "uscc": "%s", "divisionCode": "150105", "plannedOn": "2026-05-18",
                                 "leadAgencyId": "HRSS-150105",
                                 "parts": [{"agencyId": "HRSS-150105",
                                            "officerNos": ["%s", "%s"], "items": %s}]}""".formatted(
                                        USCC,
                                        first,
                                        second,
                                        texts(IntStream.rangeClosed(1, 42)
                                                .mapToObj("CHK-%02d"::formatted)
                                                .toArray(String[]::new))))
                        .post(TASKS)
                        .then()
                        .statusCode(201)
                        .body("parts[0].items", hasSize(42))
                        .extract()
                        .path("id"));
        String visit = visit(
                UUID.randomUUID(),
                IntStream.rangeClosed(1, 42)
                        .mapToObj(item -> answer("CHK-%02d".formatted(item), "CONFORM", first))
                        .collect(Collectors.joining(",")),
                SIGNED);
        Statistics statements = sessions.getStatistics();
        statements.setStatisticsEnabled(true);
        statements.clear();

        send(inspector(), task, visit).statusCode(200).body("state", equalTo("RECORDED"));

        long own = statements.getPrepareStatementCount();
        statements.setStatisticsEnabled(false);
        assertThat(own).isBetween(1L, 15L);
    }

    /** The second inspector's certificate ends on this day. */
    private static void certify(LocalDate end) {
        String entry = onRoll("HRSS-150105", 2).address();
        officer("150105")
                .header("If-Match", officer("150105").get(entry).header("ETag"))
                .body("""
                        {"certificateValidTo": "%s", "specialities": [], "capacity": 10, "reason": "换证"}""".formatted(end))
                .post(entry + "/correction")
                .then()
                .statusCode(200);
    }

    private static String texts(String... texts) {
        return Stream.of(texts).collect(Collectors.joining("\", \"", "[\"", "\"]"));
    }

    private static <T> List<T> together(List<Supplier<T>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running =
                    calls.stream().map(call -> threads.submit(call::get)).toList();
            List<T> done = new ArrayList<>();
            for (Future<T> each : running) {
                done.add(each.get());
            }
            return done;
        }
    }

    private static ValidatableResponse send(RequestSpecification by, Map<String, String> task, String visit) {
        return by.body(visit)
                .post("/api/inspection/v1/mobile/tasks/" + task.get("taskId") + "/visits")
                .then();
    }

    private static ValidatableResponse close(
            RequestSpecification by, Map<String, String> task, String part, String closing) {
        return by.header("If-Match", "\"0\"")
                .body(closing)
                .post(TASKS + "/" + task.get("taskId") + "/parts/" + task.get(part) + "/closure")
                .then();
    }

    private static ValidatableResponse state(Map<String, String> task) {
        return inspectionLead().get(TASKS + "/" + task.get("taskId")).then().statusCode(200);
    }

    private static int version(Map<String, String> task) {
        return state(task).extract().path("version");
    }

    private static ValidatableResponse record(Map<String, String> task) {
        return inspector()
                .queryParam("purpose", "INSPECTION")
                .get(TASKS + "/" + task.get("taskId") + "/record")
                .then()
                .statusCode(200);
    }

    private static String visit(UUID id, String answers, String signing) {
        return visit(id, texts(first, second), answers, signing);
    }

    private static String visit(UUID id, String officers, String answers, String signing) {
        return """
                {"visitId": "%s", "startedAt": "2026-05-18T09:00:00+08:00", "finishedAt": "2026-05-18T11:30:00+08:00",
                 "officerNos": %s, "identityShown": true, "place": "示例路 1 号站点", "answers": [%s], "signing": %s}""".formatted(id, officers, answers, signing);
    }

    private static String answer(String item, String result, String officer) {
        return """
                {"itemCode": "%s", "result": "%s", "note": "所见", "officerNo": "%s",
                 "answeredAt": "2026-05-18T09:40:00+08:00"}""".formatted(item, result, officer);
    }
}
