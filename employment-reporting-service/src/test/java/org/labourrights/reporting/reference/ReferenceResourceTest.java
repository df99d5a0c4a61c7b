package org.labourrights.reporting.reference;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.labourrights.reporting.Fixtures.officer;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class ReferenceResourceTest {

    private static final String AGENCIES = "/api/reporting/v1/agencies";

    @Test
    void listsTheLabourBureausOfACityAndItsCountiesPageByPage() {
        String next = officer("150105")
                .get(AGENCIES + "?division=150100&agencyType=HRSS&limit=3")
                .then()
                .statusCode(200)
                .body("items.agencyId", contains("HRSS-150100", "HRSS-150102", "HRSS-150103"))
                .body("items[0].name", equalTo("呼和浩特市人力资源和社会保障局"))
                .body("items.level", contains(2, 3, 3))
                .extract()
                .path("next");

        officer("150105")
                .get(AGENCIES + "?division=150100&agencyType=HRSS&limit=3&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.agencyId", contains("HRSS-150104", "HRSS-150105", "HRSS-150121"));
    }

    @Test
    void listsEveryKindOfACountyOnceAcrossPages() {
        String next = officer("150105")
                .get(AGENCIES + "?division=150105&limit=20")
                .then()
                .body("items", hasSize(20))
                .body("items[0].agencyId", equalTo("ACFIC-150105"))
                .extract()
                .path("next");

        officer("150105")
                .get(AGENCIES + "?division=150105&limit=20&cursor=" + next)
                .then()
                .body("items.agencyType", contains("PUBLIC_SECURITY", "TAX", "TRANSPORT", "UNION"))
                .body("next", nullValue());
    }

    @Test
    void showsOneAgencyAndRefusesWhatIsNone() {
        officer("150105")
                .get(AGENCIES + "/HRSS-130682")
                .then()
                .statusCode(200)
                .body("name", equalTo("定州市人力资源和社会保障局"))
                .body("level", equalTo(2));
        officer("150105").get(AGENCIES + "/HRSS-999999").then().statusCode(404);
        officer("150105").get(AGENCIES + "?division=999999").then().statusCode(400);
        officer("150105").get(AGENCIES + "?agencyType=NONE").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"150105, 2026-12-01", "130102, 2025-01-01"})
    void aMinimumWageOfTwoYearsIsStillTheStandard(String division, String on) {
        officer("150105")
                .get("/api/reporting/v1/minimum-wages?division=" + division + "&on=" + on)
                .then()
                .statusCode(200)
                .body("warnings", empty());
    }

    @ParameterizedTest
    @CsvSource({"150105, 2026-12-02, 2270.00", "130102, 2025-01-02, 2200.00"})
    void aMinimumWageOfMoreThanTwoYearsIsUsedWithAWarning(String division, String on, String monthly) {
        officer("150105")
                .get("/api/reporting/v1/minimum-wages?division=" + division + "&on=" + on)
                .then()
                .statusCode(200)
                .body("monthly", equalTo(monthly))
                .body("warnings", contains("W-MINWAGE-STALE"));
    }
}
