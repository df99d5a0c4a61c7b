package org.labourrights.inspection.casework;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.inspection.Fixtures;

/** A case as the officers of 150105 handle it. */
final class CaseDesk {

    static final String CASES = "/api/inspection/v1/cases";

    private final String path;

    CaseDesk(String path) {
        this.path = path;
    }

    static CaseDesk opened(String uscc, String type, int workers) {
        return new CaseDesk(Fixtures.officer("150105")
                .body("""
                        {"source": "MEDIA", "uscc": "%s", "divisionCode": "150105", "violationTypes": ["%s"],
                         "workerCount": %d, "amount": "96000.00", "facts": "媒体反映该站点涉嫌违法"}""".formatted(uscc, type, workers))
                .post(CASES)
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
    }

    /** Filed, investigated, and its facts found out, all now. */
    static CaseDesk investigated(String uscc, String type, int workers) {
        CaseDesk desk = opened(uscc, type, workers);
        desk.filed();
        desk.done("findings", "{\"content\": \"经调查，违法事实成立\"}");
        return desk;
    }

    void filed() {
        done("filing", "{\"filed\": true, \"employmentRelation\": \"ESTABLISHED\", \"guidanceGiven\": false}");
        done("investigation", null);
    }

    ValidatableResponse done(String step, @Nullable String body) {
        return step(step, body).statusCode(200);
    }

    ValidatableResponse step(String step, @Nullable String body) {
        String tag = officer().get(path).header("ETag");
        RequestSpecification request = officer().header("If-Match", tag);
        return (body == null ? request : request.body(body))
                .post(path + "/" + step)
                .then();
    }

    /** Serves the latest paper of a kind. */
    void served(String kind, String on) {
        done("documents/" + paper(kind) + "/service", "{\"method\": \"DIRECT\", \"on\": \"%s\"}".formatted(on));
    }

    void serviceTakenBack(String kind) {
        String paper = paper(kind);
        String proof = officer()
                .get(path + "/documents")
                .jsonPath()
                .getString("documents.find { it.id == '" + paper + "' }.proofs[-1].id");
        done("documents/" + paper + "/proofs/" + proof + "/take-back", "{\"reason\": \"误将他案的回执登记在本案\"}");
    }

    String paper(String kind) {
        return officer()
                .get(path + "/documents")
                .jsonPath()
                .getString("documents.findAll { it.kind == '" + kind + "' }[-1].id");
    }

    byte[] pdf(String kind) {
        return officer()
                .accept("application/pdf")
                .queryParam("purpose", "NOTICE")
                .get(path + "/documents/" + paper(kind) + "/content")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    JsonPath shown() {
        return officer().get(path).then().statusCode(200).extract().jsonPath();
    }

    /** {@code RUNNING 2026-04-20} of the latest round. */
    String clock(String kind) {
        JsonPath clocks = officer().get(path + "/clocks").jsonPath();
        String one = "clocks.findAll { it.kind == '" + kind + "' }[-1].";
        return clocks.getString(one + "state") + " " + clocks.getString(one + "dueOn");
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static RequestSpecification officer() {
        return Fixtures.somebody(Roles.INSPECTION_LEAD, "150105");
    }
}
