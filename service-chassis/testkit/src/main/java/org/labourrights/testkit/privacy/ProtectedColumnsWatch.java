package org.labourrights.testkit.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestAfterAllCallback;
import io.quarkus.test.junit.callback.QuarkusTestContext;
import java.sql.SQLException;
import java.util.List;
import org.labourrights.chassis.privacy.rotation.DeclaredTables;

/**
 * Looks, after each class of tests, for columns that hold what the keys protect and that no {@code ProtectedColumns}
 * declares: the rotation of keys would pass them by, and they would be unreadable once the old key is gone. No test has to
 * remember it. The framework finds it by the list of services of this jar.
 */
public final class ProtectedColumnsWatch implements QuarkusTestAfterAllCallback {

    @Override
    public void afterAll(QuarkusTestContext context) {
        if (Arc.container() == null) {
            return;
        }
        var declared = Arc.container().instance(DeclaredTables.class);
        if (declared.isAvailable()) {
            try {
                assertEquals(
                        List.of(),
                        ProtectedColumnSearch.undeclared(declared.get().all()),
                        "columns that hold what the keys protect, and that nobody declares");
            } catch (SQLException e) {
                throw new IllegalStateException("The columns cannot be searched", e);
            }
        }
    }
}
