package org.labourrights.reporting.risk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.labourrights.reporting.Fixtures.enterprise;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;
import static org.labourrights.reporting.Fixtures.platform;
import static org.labourrights.reporting.Fixtures.register;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;

/** The list of a liaison officer; levels and grades stand in the rows as their features leave them. */
@QuarkusTest
@WithSuite
class LiaisonListTest {
    private static final String LIST = "/api/reporting/v1/liaison-enterprises?liaisonOfficerId=";

    @Inject
    Database database;

    @Inject
    SystemScope system;

    private final String officer = "liaison-" + UUID.randomUUID();
    private String blue = "";
    private String green = "";

    @BeforeEach
    void twoPlatformsOfSaihanHaveALiaisonOfficer() {
        blue = looked("BLUE");
        green = looked("GREEN");
    }

    @Test
    void showsFromBlueUpUntilTheEndOfTheNextPeriod() {
        officer("150105")
                .get(LIST + officer)
                .then()
                .statusCode(200)
                .body("items.uscc", contains(blue))
                .body("items[0].name", equalTo("虚构定点快送有限公司"))
                .body("items[0].level", equalTo("BLUE"))
                .body("items[0].actions", contains("LIAISON_LIST"))
                .body("items[0].dueOn", equalTo("2026-12-31"))
                .body("items[0].creditLevelC", equalTo(false))
                .body("items[0].warningId", nullValue());
    }

    @Test
    void showsCreditGradeCWithWhatItBringsWhateverTheLevel() {
        update("UPDATE enterprise SET credit_level = 'C' WHERE uscc = ?", green);
        update("UPDATE enterprise SET credit_level = 'C' WHERE uscc = ?", blue);

        String next = officer("150105")
                .get(LIST + officer + "&limit=1")
                .then()
                .body("items.uscc", contains(blue))
                .body("items[0].actions", contains("LIAISON_LIST", "INSPECTION_RATIO_TIMES_3", "NO_ONLINE_ONLY_REVIEW"))
                .extract()
                .path("next");
        officer("150105")
                .queryParam("cursor", next)
                .get(LIST + officer + "&limit=1")
                .then()
                .body("items.uscc", contains(green))
                .body("items[0].actions", contains("INSPECTION_RATIO_TIMES_3", "NO_ONLINE_ONLY_REVIEW"))
                .body("items[0].dueOn", nullValue())
                .body("next", nullValue());
    }

    @Test
    void showsTheCallersOwnListAndNothingOutOfReach() {
        officer("150105")
                .get("/api/reporting/v1/liaison-enterprises")
                .then()
                .statusCode(200)
                .body("items.findAll { it.uscc == '" + blue + "' }", hasSize(0));
        officer("150104").get(LIST + officer).then().statusCode(200).body("items", hasSize(0));
        enterprise(blue).get(LIST + officer).then().statusCode(403);
    }

    private String looked(String level) {
        String uscc = newUscc("150105");
        register(officer("150105"), platform(uscc, "虚构定点快送有限公司", "150105"));
        update("UPDATE enterprise SET liaison_officer_id = '" + officer + "' WHERE uscc = ?", uscc);
        update(
                "INSERT INTO risk_standing (uscc, division_path, period, period_end, held_level) VALUES"
                        + " (?, 'CN/150000/150100/150105/', '2026H1', '2026-06-30', '" + level + "')",
                uscc);
        return uscc;
    }

    private void update(String sql, String uscc) {
        system.run("test", () -> QuarkusTransaction.requiringNew().run(() -> database.update(sql, uscc)));
    }
}
