package org.labourrights.standalone.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SampleReportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> startsEachPeriodWhereTheOneBeforeEnded() {
        return SampleEnterprise.load().stream()
                .map(enterprise -> DynamicTest.dynamicTest(enterprise.name(), () -> {
                    JsonNode first = headcount(enterprise, 0);
                    JsonNode second = headcount(enterprise, 1);

                    for (int line = 0; line < first.size(); line++) {
                        assertEquals(0, flow(first.path(line)));
                        assertEquals(0, flow(second.path(line)));
                        assertEquals(
                                first.path(line).path("endCount"),
                                second.path(line).path("startCount"));
                    }
                }));
    }

    private static int flow(JsonNode line) {
        return line.path("startCount").asInt()
                + line.path("hiredCount").asInt()
                - line.path("leftCount").asInt()
                - line.path("endCount").asInt();
    }

    private static JsonNode headcount(SampleEnterprise enterprise, int number) {
        return JSON.valueToTree(new SampleReport(enterprise, number, 6).document("YG-150105-2025H2-00001", "2025H2"))
                .path("headcount");
    }
}
