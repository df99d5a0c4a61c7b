package org.labourrights.probe;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.contract.ApiOperation;
import org.labourrights.testkit.contract.NegativeSuite;

@QuarkusTest
@WithSuite
class ProbeNegativeTest extends NegativeSuite {

    @Override
    protected Map<String, String> pathValues(ApiOperation operation) {
        return Operations.pathValues(operation);
    }

    @Override
    protected @Nullable JsonNode body(ApiOperation operation) {
        return Operations.body(operation);
    }
}
