package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

@QuarkusTest
@WithSuite
class ScopeTest {

    private static final String NOTES = "/api/probe/v1/notes";
    private static final String USCC = "91330100799655058B";

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Notes notes;

    @Inject
    SystemScope systemScope;

    @Inject
    Stamps stamps;

    @Test
    void withoutACallerNothingIsVisible() throws SQLException {
        written("150105");

        long inTransaction = QuarkusTransaction.requiringNew().call(() -> notes.count());
        long outside;
        try (var connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery("SELECT count(*) FROM probe_note")) {
            rows.next();
            outside = rows.getLong(1);
        }

        assertEquals(0, inTransaction);
        assertEquals(0, outside);
    }

    @Test
    void aDivisionSeesItselfAndWhatIsBelowAndNothingElse() {
        String id = written("150105");

        assertEquals(200, read(id, "150105").statusCode());
        assertEquals(200, read(id, "150100").statusCode());
        assertEquals(200, read(id, "150000").statusCode());
        assertEquals(200, read(id, "CN").statusCode());
        assertEquals(404, read(id, "150102").statusCode());
        assertEquals(404, read(id, "130100").statusCode());
        assertEquals(404, asAuditor(List.of()).get(NOTES + "/" + id).statusCode());
    }

    @Test
    void aCountyThatReportsToTheProvinceIsHiddenFromTheCity() {
        String id = written("130682");

        assertEquals(200, read(id, "130682").statusCode());
        assertEquals(200, read(id, "130000").statusCode());
        assertEquals(404, read(id, "130600").statusCode());
    }

    @Test
    void anEnterpriseSeesItsOwnWhereverItIs() {
        String id = written("150105");
        String own = Tokens.of(List.of("ENT_REPORTER"), List.of(), USCC);
        String foreign = Tokens.of(List.of("ENT_REPORTER"), List.of(), "91350100M000100Y43");

        assertEquals(200, IdempotencyTest.as(own).get(NOTES + "/" + id).statusCode());
        assertEquals(404, IdempotencyTest.as(foreign).get(NOTES + "/" + id).statusCode());
    }

    @Test
    void aClaimCannotSmuggleASecondDivision() {
        String id = written("130100");
        String token = Tokens.of(List.of("AUDITOR"), List.of("150105,CN/", "CN/", "%"), "x,91330100799655058B");

        assertEquals(404, IdempotencyTest.as(token).get(NOTES + "/" + id).statusCode());
    }

    @Test
    void nobodyWritesOutsideOfHisDivision() {
        Response answer = IdempotencyTest.as(Tokens.of(List.of("COUNTY_OFFICER"), List.of("130100"), null))
                .header("Idempotency-Key", UUID.randomUUID())
                .body(IdempotencyTest.note("outside " + UUID.randomUUID(), null))
                .post(NOTES);

        assertEquals(403, answer.statusCode(), answer.asString());
        assertEquals("E-FORBIDDEN", answer.path("code"));
    }

    @Test
    void aJobSeesEverythingForTheLengthOfItsCall() {
        written("150105");

        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(0, notes.count());
            long within = systemScope.call("probe", () -> notes.count());
            assertEquals(0, notes.count());
            assertEquals(true, within > 0);
        });
    }

    @Test
    void theFloorIsClosedAgainAfterAFailure() {
        written("150105");

        QuarkusTransaction.requiringNew().run(() -> {
            assertThrows(
                    IllegalStateException.class,
                    () -> systemScope.run("probe", () -> {
                        throw new IllegalStateException("on purpose");
                    }));
            assertEquals(0, notes.count());
        });
    }

    @Test
    void whatAJobWritesInsideIsStoredUnderItsOwnFloor() {
        UUID id = Ids.next();

        QuarkusTransaction.requiringNew()
                .run(() -> systemScope.run(
                        "probe",
                        () -> notes.persist(
                                new Note(id, "CN/130000/", USCC, "by the job " + id, "geheim", stamps.now()))));

        Response seen = read(id.toString(), "130000");
        assertEquals("geheim", seen.path("secret"));
        String stored = systemScope.call(
                "probe", () -> QuarkusTransaction.requiringNew().call(() -> (String) notes.getEntityManager()
                        .createNativeQuery("SELECT secret FROM probe_note WHERE id = ?1")
                        .setParameter(1, id)
                        .getSingleResult()));
        assertEquals("dev-1:", stored.substring(0, 6));
    }

    private static String written(String division) {
        Response answer = IdempotencyTest.as(Tokens.of(List.of("COUNTY_OFFICER"), List.of("CN"), null))
                .header("Idempotency-Key", UUID.randomUUID())
                .body(IdempotencyTest.note("scoped " + UUID.randomUUID(), null).replace("150105", division))
                .post(NOTES);
        assertEquals(201, answer.statusCode(), answer.asString());
        return answer.path("id");
    }

    private static Response read(String id, String division) {
        return asAuditor(List.of(division)).get(NOTES + "/" + id);
    }

    private static RequestSpecification asAuditor(List<String> divisions) {
        return IdempotencyTest.as(Tokens.of(List.of("AUDITOR"), divisions, null));
    }
}
