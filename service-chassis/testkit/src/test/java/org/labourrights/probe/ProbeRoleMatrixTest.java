package org.labourrights.probe;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.contract.ApiOperation;
import org.labourrights.testkit.contract.RoleMatrixSuite;

@QuarkusTest
@WithSuite
class ProbeRoleMatrixTest extends RoleMatrixSuite {

    @Override
    protected Map<String, String> pathValues(ApiOperation operation) {
        return Operations.pathValues(operation);
    }

    /** A template is the same for everybody. */
    @Override
    protected Set<String> unscoped() {
        return Set.of("templateRegisterImport", "templateHearingImport", "exportRegister");
    }

    @Override
    protected @Nullable String uscc() {
        return "91330100799655058B";
    }
}
