package org.labourrights.inspection.register.item;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.inspection.Fixtures;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class ItemTest {

    private static final String PUBLIC = "/api/inspection/v1/public/inspection-items";
    private static final String ITEMS = "/api/inspection/v1/inspection-items";
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Inject
    InspectionItems items;

    @Test
    void everybodyReadsTheListOfTheNationAndCachesKeepIt() {
        Response list = given().queryParam("on", "2026-12-01").get(PUBLIC);
        list.then()
                .statusCode(200)
                .body("items", hasSize(42))
                .body("items[0].itemCode", equalTo("CHK-01"))
                .body("items[41].itemCode", equalTo("CHK-42"))
                .body("items.find { it.itemCode == 'CHK-12' }.content.objectType", equalTo("PLATFORM"))
                .body("items.find { it.itemCode == 'CHK-39' }.content.basis", equalTo("DOC 004 §8"))
                .header("Cache-Control", equalTo("public, max-age=3600"));

        given().queryParam("on", "2026-12-01")
                .header("If-None-Match", list.header("ETag"))
                .get(PUBLIC)
                .then()
                .statusCode(304);
    }

    @Test
    void whatACityAddsIsInspectedInItsCountiesFromItsDay() {
        String code =
                add("130100", "2026-12-01").then().statusCode(201).extract().path("itemCode");

        assertEquals("CHK-130100-01", code);
        assertEquals(43, items.on(new DivisionCode("130102"), DAY).size());
        assertEquals(42, items.on(new DivisionCode("130102"), DAY.minusDays(1)).size());
        assertEquals(42, items.on(new DivisionCode("150102"), DAY).size());
        assertEquals(
                List.of("CHK-03", code),
                items.require(List.of(code, "CHK-03"), new DivisionCode("130102"), DAY).stream()
                        .map(InspectionItem::itemCode)
                        .toList());
        assertThrows(ProblemException.class, () -> items.require(List.of(code), new DivisionCode("150102"), DAY));
    }

    @Test
    void aChangeHoldsFromItsDayAndTheVersionBeforeStays() {
        String item = add("130104", "2026-01-01").header("Location");
        lead("130104")
                .header("If-Match", "\"1\"")
                .body("{\"content\": %s, \"validFrom\": \"2026-07-01\", \"reason\": \"依据更新\"}"
                        .formatted(content("SERIOUS")))
                .post(item + "/change")
                .then()
                .statusCode(200);

        assertEquals("MINOR", severity("130104", LocalDate.of(2026, 6, 30)));
        assertEquals("SERIOUS", severity("130104", LocalDate.of(2026, 7, 1)));
        lead("130104")
                .header("If-Match", "\"2\"")
                .body("{\"removedOn\": \"2026-09-01\", \"reason\": \"专项整治结束\"}")
                .post(item + "/removal")
                .then()
                .statusCode(200);
        given().queryParam("division", "130104")
                .queryParam("on", "2026-09-01")
                .get(PUBLIC)
                .then()
                .body("items.itemCode", not(hasItem("CHK-130104-01")));
        lead("130104")
                .get(item + "/versions")
                .then()
                .body("items.number", contains(3, 2, 1))
                .body("items.removed", contains(true, false, false))
                .body("items.reason", contains("专项整治结束", "依据更新", "本地要求"));
    }

    @Test
    void nobodyChangesTheListOfALevelAbove() {
        String national = items.on(DivisionCode.CN, DAY).getFirst().id().toString();
        lead("150100")
                .header("If-Match", "*")
                .body("{\"removedOn\": \"2026-12-01\", \"reason\": \"不需要\"}")
                .post(ITEMS + "/" + national + "/removal")
                .then()
                .statusCode(404);
        lead("150105").body("""
                        {"divisionCode": "150100", "content": %s, "validFrom": "2026-12-01", "reason": "本地要求"}""".formatted(content("MINOR"))).post(ITEMS).then().statusCode(403);
        assertEquals(42, items.on(DivisionCode.CN, DAY).size());
    }

    private String severity(String division, LocalDate day) {
        return items.require(List.of("CHK-" + division + "-01"), new DivisionCode(division), day)
                .getFirst()
                .content()
                .severity()
                .name();
    }

    private static Response add(String division, String validFrom) {
        return lead(division)
                .body("""
                        {"divisionCode": "%s", "content": %s, "validFrom": "%s", "reason": "本地要求"}""".formatted(division, content("MINOR"), validFrom))
                .post(ITEMS);
    }

    private static String content(String severity) {
        return """
                {"title": "防暑物资发放", "basis": "专项行动方案", "objectType": "PARTNER", "frequency": "YEARLY",
                 "records": ["发放登记表"], "severity": "%s", "violationType": "OTHER"}""".formatted(severity);
    }

    private static RequestSpecification lead(String division) {
        return Fixtures.somebody(Roles.INSPECTION_LEAD, division);
    }
}
