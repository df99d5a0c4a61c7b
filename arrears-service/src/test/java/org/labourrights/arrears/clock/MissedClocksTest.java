package org.labourrights.arrears.clock;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.arrears.handling.HandledLead;
import org.labourrights.arrears.handling.JourneyTime;
import org.labourrights.testkit.WithSuite;

/** In a province where no other test misses anything. */
@QuarkusTest
@WithSuite
class MissedClocksTest {

    private static final String CLOCKS = "/api/arrears/v1/clocks";

    @Inject
    JourneyTime time;

    @AfterEach
    void theClockRunsOn() {
        time.now();
    }

    @Test
    void aSuperiorSeesWhatIsLateBelowLongestFirstUntilSomebodyActs() {
        time.at("2026-09-14T09:00");
        HandledLead first = lead("640104");
        time.at("2026-09-15T09:00");
        HandledLead second = lead("640105");
        time.on("2026-09-17T06:00");
        time.on("2026-09-17T06:00");

        List<String> all = pages("640000", 2);
        assertEquals(
                List.of(
                        first.text("leadNo") + " ACCEPT 54",
                        second.text("leadNo") + " ACCEPT 30",
                        first.text("leadNo") + " CONNECT 30",
                        second.text("leadNo") + " CONNECT 6"),
                all.stream().sorted(MissedClocksTest::byHours).toList());
        list("640104", null)
                .body("items.leadNo", equalTo(List.of(first.text("leadNo"), first.text("leadNo"))))
                .body("items[0].ownerAgencyId", equalTo("HRSS-640104"))
                .body("items[0].dueOn", equalTo("2026-09-14"))
                .body("items[0].escalations.agencyId", equalTo(List.of("HRSS-640100")));
        list("640000", "CONNECT").body("items", hasSize(2));
        list("630000", null).body("items.leadNo", not(hasItem(first.text("leadNo"))));

        first.step("acceptance", """
                {"handlerId":"officer-7","handlerAgencyId":"HRSS-640104"}""").statusCode(200);
        list("640104", null).body("items.kind", equalTo(List.of("CONNECT")));
    }

    private static int byHours(String one, String other) {
        int hours = Integer.compare(hours(other), hours(one));
        return hours == 0 ? other.compareTo(one) : hours;
    }

    private static int hours(String line) {
        return Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
    }

    /** All pages in their order: what is longest late comes first. */
    private static List<String> pages(String division, int limit) {
        List<String> lines = new ArrayList<>();
        String next = null;
        do {
            var request = Fixtures.officer(division).queryParam("limit", limit);
            if (next != null) {
                request.queryParam("cursor", next);
            }
            ExtractableResponse<Response> page =
                    request.get(CLOCKS).then().statusCode(200).extract();
            List<String> numbers = page.path("items.leadNo");
            List<String> kinds = page.path("items.kind");
            List<Integer> hours = page.path("items.hoursLate");
            for (int i = 0; i < numbers.size(); i++) {
                lines.add(numbers.get(i) + " " + kinds.get(i) + " " + hours.get(i));
            }
            next = page.path("next");
        } while (next != null);
        List<Integer> late = lines.stream().map(MissedClocksTest::hours).toList();
        assertEquals(late.stream().sorted(Comparator.reverseOrder()).toList(), late);
        return lines;
    }

    private static ValidatableResponse list(String division, @Nullable String kind) {
        var request = Fixtures.officer(division);
        if (kind != null) {
            request.queryParam("kind", kind);
        }
        return request.get(CLOCKS).then().statusCode(200);
    }

    private static HandledLead lead(String division) {
        return HandledLead.received(division, Fixtures.complaint(division, "虚构逾期单位" + division, null));
    }
}
