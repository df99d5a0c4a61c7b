package org.labourrights.inspection.integration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.labourrights.testkit.kafka.Published.await;
import static org.labourrights.testkit.kafka.Published.event;
import static org.labourrights.testkit.kafka.Published.send;
import static org.labourrights.testkit.kafka.Published.uscc;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.inspection.Fixtures;
import org.labourrights.inspection.register.object.SupervisedObjects;
import org.labourrights.testkit.WithSuite;

/** From the base ledger to the register of supervised objects. */
@QuarkusTest
@WithSuite
class EnterpriseEventsTest {

    private static final String OBJECTS = "/api/inspection/v1/supervised-objects";

    @Inject
    SupervisedObjects objects;

    @Test
    void anEnterpriseIsUnderSupervisionWithItsRiskAndItsLastInspection() {
        UnifiedSocialCreditCode uscc = uscc("91152921MA0R101");
        send("nef.er", uscc, event("enterprise.registered.v1", uscc.value(), uscc, """
                {"uscc":"%s","name":"左旗蓝鸢配送有限公司","role":"PARTNER","partnerType":"AGENT","registeredDivision":"152921",
                 "industries":["EXPRESS"]}""".formatted(uscc)));
        send("nef.er", uscc, event("risk.assessed.v1", UUID.randomUUID().toString(), uscc, """
                {"uscc":"%s","heldLevel":"ORANGE"}""".formatted(uscc)));
        await(
                "ORANGE",
                () -> String.valueOf((Object) Fixtures.officer("152921")
                        .get(OBJECTS + "/" + uscc)
                        .jsonPath()
                        .get("riskLevel")));

        objects.inspected(uscc, LocalDate.of(2026, 9, 10));
        objects.inspected(uscc, LocalDate.of(2026, 3, 1));
        Fixtures.officer("152921")
                .queryParam("name", "蓝鸢")
                .queryParam("riskLevel", "ORANGE")
                .get(OBJECTS)
                .then()
                .statusCode(200)
                .body("items.uscc", contains(uscc.value()))
                .body("items[0].lastInspectedOn", equalTo("2026-09-10"))
                .body("items[0].partnerType", equalTo("AGENT"))
                .body("items[0].industries", contains("EXPRESS"));
        Fixtures.officer("152900")
                .queryParam("division", "152921")
                .get(OBJECTS + "/export")
                .then()
                .body(containsString("左旗蓝鸢配送有限公司"));
        Fixtures.officer("152922").queryParam("name", "蓝鸢").get(OBJECTS).then().body("items", hasSize(0));
        Fixtures.officer("152922").get(OBJECTS + "/" + uscc).then().statusCode(404);
    }
}
