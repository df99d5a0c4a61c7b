package org.labourrights.reporting.contract;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.contract.ReferenceSuite;

@QuarkusTest
@WithSuite
class ReportingReferenceTest extends ReferenceSuite {

    @Override
    protected String entries() {
        return "/api/reporting/v1/reference-entries";
    }

    @Override
    protected Map<String, String> keys() {
        return Map.of("agency", "TRANSPORT-150121", "code", "industry/LOW_ALTITUDE", "minimum-wage", "150121");
    }
}
