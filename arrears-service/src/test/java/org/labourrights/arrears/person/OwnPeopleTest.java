package org.labourrights.arrears.person;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.arrears.person.PeopleScene.Lead;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class OwnPeopleTest {

    @Inject
    PeopleScene scene;

    @Inject
    RetentionEnds ends;

    @Inject
    Database database;

    @Test
    void aWorkerSeesOwnLeadsOnlyAndIsToldWhenNothingChanged() {
        Lead mine = scene.lead("COMPLAINT");
        scene.own(mine, "worker-a");
        Lead other = scene.lead("COMPLAINT");
        scene.own(other, "worker-b");
        String leads = "/api/arrears/v1/worker/leads";

        String tag = Fixtures.worker("worker-a")
                .get(leads)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("private"))
                .body("items.id", equalTo(List.of(mine.id().toString())))
                .body("items[0].handlerId", nullValue())
                .extract()
                .header("ETag");
        Fixtures.worker("worker-a")
                .header("If-None-Match", tag)
                .get(leads)
                .then()
                .statusCode(304);
        String one = Fixtures.worker("worker-a")
                .get(leads + "/" + mine.id())
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        Fixtures.worker("worker-a")
                .header("If-None-Match", one)
                .get(leads + "/" + mine.id())
                .then()
                .statusCode(304);
        Fixtures.worker("worker-a").get(leads + "/" + other.id()).then().statusCode(404);
        Fixtures.worker("worker-c").get(leads).then().body("items", hasSize(0));
    }

    @Test
    void refusesACursorOfAnotherList() {
        String cursor = Cursor.encode(List.of("91350211M0000XUF46"));

        Fixtures.worker("worker-e")
                .get("/api/arrears/v1/worker/leads?cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("E-CURSOR"));
        Fixtures.enterprise("91350211M0000XUF46")
                .get("/api/arrears/v1/enterprise-copies?cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("E-CURSOR"));
    }

    @Test
    void theWorkerGetsACopyOfWhatIsKept() {
        Lead lead = scene.lead("COMPLAINT");
        scene.own(lead, "worker-d");

        Fixtures.worker("worker-d")
                .get("/api/arrears/v1/worker/personal-data")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].leadNo", equalTo(lead.leadNo()))
                .body("items[0].details.name", equalTo("李小明"))
                .body("items[0].details.bankAccount", equalTo("6222020200112233445"));
        assertEquals(1, scene.records(lead).size());
    }

    @Test
    void theAccountGoesAfterThePaymentAndThePersonWithTheRetention() {
        Lead lead = scene.lead("COMPLAINT");
        scene.transaction(() -> fire(ends::ofAccounts, lead));
        PeopleScene.reporter(PeopleScene.handler(), lead, "?purpose=PAYMENT")
                .body("name", equalTo("李小明"))
                .body("bankAccount", nullValue());

        scene.transaction(() -> fire(ends::ofPeople, lead));
        PeopleScene.reporter(PeopleScene.handler(), lead, "?purpose=CONTACT").body("name", equalTo("李小明"));

        scene.transaction(() -> database.update(
                "UPDATE arrears_lead SET state = 'CLOSED', outcome = 'PAID_IN_FULL' WHERE id = ?", lead.id()));
        scene.transaction(() -> fire(ends::ofPeople, lead));
        PeopleScene.reporter(PeopleScene.handler(), lead, "")
                .body("ref", equalTo(lead.reporter().toString()))
                .body("name", nullValue());
        PeopleScene.reporter(PeopleScene.handler(), lead, "?purpose=CONTACT").statusCode(404);
        assertEquals(
                List.of("1 0"),
                scene.transaction(() -> database.list("""
                        SELECT count(*) FILTER (WHERE erased_at IS NOT NULL AND row_key IS NULL AND id_index IS NULL)
                               || ' ' || (SELECT count(*) FROM vault.subject_text WHERE subject = ?)
                        FROM vault.person WHERE subject = ?""", row -> row.getString(1), lead.id(), lead.id())));
    }

    private boolean fire(Consumer<UUID> end, Lead lead) {
        end.accept(lead.id());
        return true;
    }
}
