package org.labourrights.arrears.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.contract.ApiDocument;
import org.labourrights.testkit.contract.ApiOperation;
import org.labourrights.testkit.contract.GoldenDocument;

@QuarkusTest
@WithSuite
class ArrearsDescriptionTest {

    @Test
    void isTheDescriptionThatIsCheckedIn() {
        GoldenDocument.compare();
    }

    @Test
    void everyOperationIsDescribedInFull() {
        List<String> lacking = new ArrayList<>();
        for (ApiOperation operation : ApiDocument.live().operations()) {
            JsonNode node = operation.node();
            boolean named = node.path("operationId").asText().matches("[a-z][A-Za-z0-9]+");
            boolean described = node.path("description").asText().length() > 3
                    && node.path("tags").size() == 1;
            boolean refuses = node.path("responses").has("400");
            boolean shown = operation.body() == null || operation.example() != null;
            if (!named || !described || !refuses || !shown) {
                lacking.add(
                        operation + " id " + named + " text " + described + " 4xx " + refuses + " example " + shown);
            }
        }
        assertEquals(List.of(), lacking);
    }
}
