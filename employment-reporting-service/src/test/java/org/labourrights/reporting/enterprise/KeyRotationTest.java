package org.labourrights.reporting.enterprise;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;
import static org.labourrights.reporting.Fixtures.platform;
import static org.labourrights.reporting.Fixtures.register;
import static org.labourrights.reporting.Fixtures.somebody;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.privacy.rotation.DeclaredTables;
import org.labourrights.chassis.privacy.rotation.TurnKeys;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.sql.StatementFailed;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.privacy.ProtectedColumnSearch;
import org.labourrights.testkit.privacy.Ring;
import org.labourrights.testkit.privacy.WholeRun;

/** The contacts of an enterprise, and what they were before, outlive the keys under which they came in. */
@QuarkusTest
@WithSuite
class KeyRotationTest {

    private static final String ENTERPRISES = "/api/reporting/v1/enterprises";
    private static final String ROTATION = "/api/reporting/v1/key-rotation";

    @Inject
    TurnKeys turn;

    @Inject
    DeclaredTables declared;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @BeforeEach
    void begin() {
        Ring.added().install();
    }

    @AfterEach
    void turnBack() {
        Ring.added().install();
        rotate();
        Ring.old().install();
    }

    @Test
    void contactsAndTheirHistoryAreReadWithTheNewKeyAlone() {
        String uscc = newUscc("150105");
        String registration = platform(uscc, "换钥快送有限公司", "150105");
        register(officer("150105"), registration);
        String profile =
                registration.substring(registration.indexOf("\"profile\""), registration.indexOf(",\"contacts\""));
        officer("150105")
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"SURVEY\",\"source\":\"一季度摸底\",\"validFrom\":\"2026-03-01\","
                        + profile.replace("示范路1号", "示范路9号")
                        + ",\"contacts\":{\"legalRepresentative\":\"王示范\",\"contactName\":\"孙示例\","
                        + "\"contactPhone\":\"13800138000\"}}")
                .post(ENTERPRISES + "/" + uscc + "/ledger-entries")
                .then()
                .statusCode(201);
        Ring.turning().install();

        rotate();

        somebody(Roles.ADMIN, "CN")
                .get(ROTATION)
                .then()
                .body("keys.find { it.kind == 'FIELD' && it.id == 'dev-1' }.mayBeRetired", equalTo(true));
        Ring.fresh().install();
        officer("150105")
                .queryParam("purpose", "NOTICE")
                .get(ENTERPRISES + "/" + uscc + "/contacts")
                .then()
                .statusCode(200)
                .body("contactName", equalTo("孙示例"));
        officer("150105")
                .get(ENTERPRISES + "/" + uscc + "/ledger-entries")
                .then()
                .statusCode(200)
                .body("items.find { it.changedField == 'contactName' }.oldValue", equalTo("李*例"))
                .body("items.find { it.changedField == 'contactName' }.newValue", equalTo("孙*例"))
                .body("items.find { it.changedField == 'address' }.newValue", equalTo("示范路9号"));
        officer("150105").get(ENTERPRISES + "/" + uscc).then().header("ETag", equalTo("\"1\""));
    }

    @Test
    void whatStandsInClearInTheHistoryStaysAsItWasWritten() {
        register(officer("150105"), platform(newUscc("150105"), "史料快送有限公司", "150105"));

        assertThrows(
                StatementFailed.class,
                () -> transaction(() -> database.update("UPDATE ledger_entry SET new_value = 'x' WHERE NOT personal")));
        assertThrows(
                StatementFailed.class,
                () -> transaction(() -> database.update("UPDATE ledger_entry SET changed_field = 'x' WHERE personal")));
    }

    @Test
    void everyDeclaredColumnIsThereAndMayBeTurnedOver() throws SQLException {
        assertEquals(List.of(), ProtectedColumnSearch.unusable(declared.all()));
    }

    private void rotate() {
        somebody(Roles.ADMIN, "CN")
                .body("{\"reason\":\"年度密钥更换\"}")
                .post(ROTATION)
                .then()
                .statusCode(200);
        WholeRun.of(
                turn, () -> somebody(Roles.ADMIN, "CN").get(ROTATION).jsonPath().getString("run.state"));
    }

    private <T> T transaction(Supplier<T> work) {
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
