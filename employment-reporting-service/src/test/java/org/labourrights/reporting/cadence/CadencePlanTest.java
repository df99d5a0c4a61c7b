package org.labourrights.reporting.cadence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.reporting.Fixtures.somebody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.testkit.WithSuite;

/** Changes of the cadence at the door, in divisions that no other test uses. */
@QuarkusTest
@WithSuite
class CadencePlanTest {

    private static final String API = "/api/reporting/v1/";

    @Inject
    Clock clock;

    @Test
    void aChangeInTheMiddleOfAPeriodIsRefusedWithTheDaysThatArePossible() {
        LocalDate turn = nextYear();
        LocalDate middle = LocalDate.now(clock).plusYears(1).withMonth(10).withDayOfMonth(1);

        add("640500", "QUARTER", middle)
                .statusCode(422)
                .body("code", equalTo("E-CADENCE-CUT"))
                .body("errors.pointer", contains("/validFrom"))
                .body(
                        "possible",
                        hasItems(
                                middle.withMonth(7).toString(),
                                turn.plusYears(1).toString()))
                .body("detail", containsString(middle.getYear() + "H2"));
        assertEquals(0, rows("640500"));

        add("640500", "QUARTER", turn.plusYears(1)).statusCode(201);
        assertEquals(1, rows("640500"));
    }

    @Test
    void whatARowOfTheDivisionAboveWouldCutIsRefusedToo() {
        LocalDate turn = nextYear();
        String city = add("640300", "QUARTER", turn).statusCode(201).extract().path("id");

        // The city follows its province again in the middle of a half-year: of its quarters one would be owed twice.
        close(city, LocalDate.of(turn.getYear(), 9, 30)).statusCode(422).body("code", equalTo("E-CADENCE-CUT"));
        close(city, LocalDate.of(turn.getYear(), 6, 30)).statusCode(200);
    }

    @Test
    void aRowTakenBackIsHeldToTheSame() {
        LocalDate turn = nextYear();
        String quarters =
                add("640400", "QUARTER", turn).statusCode(201).extract().path("id");
        add("640400", "MONTH", LocalDate.of(turn.getYear(), 4, 1)).statusCode(201);

        // Without the quarters, halves would run into April, where the months begin.
        somebody(Roles.ADMIN, "CN")
                .body("{\"reason\":\"误录，撤回\"}")
                .post(API + "policies/" + quarters + "/voiding")
                .then()
                .statusCode(422)
                .body("code", equalTo("E-CADENCE-CUT"));
    }

    @Test
    void thePlanShowsEachDayOnceBeforeAnythingIsStored() {
        LocalDate turn = nextYear();

        List<String> starts = plan("640200", "QUARTER", turn)
                .statusCode(200)
                .body("possible", equalTo(true))
                .body("before", equalTo("HALF_YEAR"))
                .extract()
                .path("periods.periodStart");
        List<String> ends = plan("640200", "QUARTER", turn).extract().path("periods.periodEnd");

        for (int i = 1; i < starts.size(); i++) {
            assertEquals(LocalDate.parse(ends.get(i - 1)).plusDays(1), LocalDate.parse(starts.get(i)));
        }
        assertEquals(0, rows("640200"));
        plan("640200", "QUARTER", turn.plusMonths(1))
                .body("possible", equalTo(false))
                .body(
                        "possibleFrom",
                        hasItems(turn.toString(), turn.plusMonths(6).toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01", "2099-01-01"})
    void aDayOutOfReachIsRefused(String from) {
        plan("640200", "QUARTER", LocalDate.parse(from)).statusCode(400).body("errors.pointer", contains("?from"));
    }

    private LocalDate nextYear() {
        return LocalDate.now(clock).plusYears(1).withDayOfYear(1);
    }

    private static ValidatableResponse add(String division, String cadence, LocalDate from) {
        return somebody(Roles.ADMIN, "CN")
                .body("""
                        {"key":"report.cadence","division":"%s","value":"%s","validFrom":"%s",\
                        "sourceTag":"宁人社发〔2026〕9号","reason":"统一报告频次"}""".formatted(division, cadence, from))
                .post(API + "policies")
                .then();
    }

    private static ValidatableResponse close(String id, LocalDate validTo) {
        return somebody(Roles.ADMIN, "CN")
                .body("{\"validTo\":\"" + validTo + "\",\"reason\":\"恢复执行自治区标准\"}")
                .post(API + "policies/" + id + "/closure")
                .then();
    }

    private static ValidatableResponse plan(String division, String cadence, LocalDate from) {
        return somebody(Roles.ADMIN, "CN")
                .get(API + "cadence-plan?division=" + division + "&cadence=" + cadence + "&from=" + from)
                .then();
    }

    private static int rows(String division) {
        return somebody(Roles.ADMIN, "CN")
                .get(API + "policies?key=report.cadence&division=" + division)
                .then()
                .statusCode(200)
                .extract()
                .<List<?>>path("items")
                .size();
    }
}
