package org.labourrights.inspection.pool;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.labourrights.inspection.Fixtures;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class PoolTest {

    @Test
    void anEnterpriseHasOneWaitingEntryWithAllItsReasons() {
        String first = enter("91330100799655058B", "媒体报道集中反映超时用工");
        String second = enter("91330100799655058B", "工会转来情况反映");

        assertEquals(first, second);
        Fixtures.officer("150105")
                .get(first)
                .then()
                .statusCode(200)
                .body("reasons.reason", contains("MANUAL", "MANUAL"))
                .body("weight", equalTo(1))
                .body("state", equalTo("WAITING"));
    }

    @Test
    void whatLeavesThePoolMayComeAgain() {
        String entry = enter("91152921MA0ALX22X4", "人工列入");
        String tag = Fixtures.officer("150105").get(entry).header("ETag");
        Fixtures.officer("150105")
                .header("If-Match", tag)
                .body("{\"reason\": \"企业已注销\"}")
                .post(entry + "/removal")
                .then()
                .statusCode(200)
                .body("state", equalTo("REMOVED"))
                .body("leftReason", equalTo("企业已注销"));

        Fixtures.officer("150105")
                .queryParam("uscc", "91152921MA0ALX22X4")
                .get(Fixtures.POOL)
                .then()
                .body("items", hasSize(0));
        assertEquals(false, entry.equals(enter("91152921MA0ALX22X4", "再次列入")));
    }

    private static String enter(String uscc, String reason) {
        return Fixtures.officer("150105")
                .body("{\"uscc\": \"%s\", \"divisionCode\": \"150105\", \"reason\": \"%s\"}".formatted(uscc, reason))
                .post(Fixtures.POOL)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
