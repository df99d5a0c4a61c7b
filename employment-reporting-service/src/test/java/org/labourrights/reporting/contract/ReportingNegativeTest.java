package org.labourrights.reporting.contract;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.contract.ApiOperation;
import org.labourrights.testkit.contract.NegativeSuite;

@QuarkusTest
@WithSuite
class ReportingNegativeTest extends NegativeSuite {

    @Override
    protected Map<String, String> pathValues(ApiOperation operation) {
        return Subjects.pathValues(operation);
    }

    @Override
    protected Set<String> unscoped() {
        return Subjects.UNSCOPED;
    }

    @Override
    protected @Nullable String uscc() {
        return Subjects.uscc();
    }
}
