package org.labourrights.inspection.contract;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.contract.ApiOperation;
import org.labourrights.testkit.contract.RoleMatrixSuite;

@QuarkusTest
@WithSuite
class InspectionRoleMatrixTest extends RoleMatrixSuite {

    @Override
    protected Map<String, String> pathValues(ApiOperation operation) {
        return Subjects.pathValues(operation);
    }

    @Override
    protected Set<String> unscoped() {
        return Subjects.UNSCOPED;
    }

    @Override
    protected Set<String> withoutOffice() {
        return Set.of(Roles.WORKER, Roles.JOINT_MEMBER);
    }
}
