package org.labourrights.arrears.lead;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class LeadListTest {

    private static final String DIVISION = "130184";

    @Test
    void walksThroughAllPagesWithoutLosingOrRepeatingALead() {
        List<String> entered = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            entered.add(enter("130183"));
        }

        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var page = Fixtures.officer("130183")
                    .queryParam("limit", 2)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get(Fixtures.LEADS)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.<List<String>>path("items.leadNo"));
            cursor = page.path("next");
        } while (cursor != null);

        assertEquals(entered.stream().sorted().toList(), seen.stream().sorted().toList());
    }

    @Test
    void findsWhatIsDueByTheDayAndTheOfficerWhoAnswersForIt() {
        String leadNo = enter(DIVISION);

        Fixtures.officer(DIVISION)
                .queryParam("dueBefore", "2099-01-01")
                .queryParam("state", "RECEIVED")
                .queryParam("channel", "HOTLINE_12345")
                .get(Fixtures.LEADS)
                .then()
                .statusCode(200)
                .body("items.state", everyItem(equalTo("RECEIVED")))
                .body("items.find { it.leadNo == '" + leadNo + "' }.leadNo", equalTo(leadNo));
        Fixtures.officer(DIVISION)
                .queryParam("handlerId", "nobody-1")
                .get(Fixtures.LEADS)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void showsNothingOfAnotherDivisionWhateverIsAskedFor() {
        enter(DIVISION);

        Fixtures.officer("152921")
                .queryParam("division", DIVISION)
                .get(Fixtures.LEADS)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void refusesADivisionThatIsNone() {
        Fixtures.officer(DIVISION)
                .queryParam("division", "999999")
                .get(Fixtures.LEADS)
                .then()
                .statusCode(400)
                .body("code", equalTo("E-PARAMETER"));
    }

    private static String enter(String division) {
        return Fixtures.officer(division)
                .body(Fixtures.complaint(division, "示例骑手服务有限公司", null))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201)
                .extract()
                .path("leadNo");
    }
}
