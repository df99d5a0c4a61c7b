package org.labourrights.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OwnPagesTest {

    @TestHTTPResource(value = "/health/ready", management = true)
    String ready;

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    private final String admin = Issuer.RUNNING.token("console", "ADMIN");

    @Test
    void aProblemHasAPageForPeopleAndOneForPrograms() {
        given().accept("text/html")
                .get("/problems/E-RATE-LIMIT")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("请求过于频繁"));
        given().accept("application/json")
                .header("Accept-Language", "en")
                .get("/problems/E-RATE-LIMIT")
                .then()
                .statusCode(200)
                .body("code", equalTo("E-RATE-LIMIT"))
                .body("status", equalTo(429))
                .body("title", equalTo("Too many requests"));
    }

    @Test
    void theProblemsOfTheServicesHaveTheirPagesHereToo() {
        given().get("/problems/E-STATE").then().statusCode(200).body("code", equalTo("E-STATE"));
        given().accept("text/html")
                .get("/problems/E-STATE")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("&lt;d&gt;"));
        given().get("/problems/E-NOBODY-KNOWS").then().statusCode(404).body("code", equalTo("E-ROUTE"));
        given().get("/problems/a").then().statusCode(404);
        given().get("/problems").then().statusCode(200).body("code", hasItems("E-STATE", "E-ROUTE", "E-RATE-LIMIT"));
    }

    @Test
    void whoReadsPagesMakesTheServicesNoWork() {
        for (int i = 0; i < 30; i++) {
            given().header("X-Forwarded-For", "198.51.100.31")
                    .header("Accept-Language", "en;q=0." + i)
                    .get("/problems/E-NOBODY-KNOWS-" + i)
                    .then()
                    .statusCode(404);
        }

        // Once for each language.
        assertThat(Service.RUNNING.effects("problems")).isBetween(1, 2);
    }

    @Test
    void everyPageHasALimitByAddress() {
        List<String> pages = List.of("/problems/E-ROUTE", "/openapi/nothing", "/docs/start.js", "/sandbox/clock");
        for (String page : pages) {
            String address = "198.51.100." + (100 + pages.indexOf(page));
            int read = 0;
            while (read < 600
                    && given().header("X-Forwarded-For", address).get(page).statusCode() != 429) {
                read++;
            }

            assertThat(read).as(page).isBetween(150, 599);
            assertThat(given().header("X-Forwarded-For", "198.51.100.99")
                            .get(page)
                            .statusCode())
                    .as(page)
                    .isNotEqualTo(429);
        }
    }

    @Test
    void thePolicyOfTheDocumentationAllowsNoScriptInsideAPage() {
        for (String path : List.of("/docs/", "/docs/index.html", "/docs/swagger-ui-bundle.js")) {
            String policy = given().get(path).then().statusCode(200).extract().header("Content-Security-Policy");

            assertThat(policy).as(path).contains("default-src 'self'").doesNotContain("script-src");
        }
        String page = given().get("/docs/").asString();
        assertThat(page.split("<script", -1)).hasSize(4);
        assertThat(page).contains("></script>").doesNotContain("onload").doesNotContainPattern("<script[^>]*>[^<]");
    }

    @Test
    void pagesOfOtherOriginsReadNeitherFiguresNorHealth() {
        for (String path : List.of(metrics, ready)) {
            given().header("Origin", "https://elsewhere.example")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", nullValue());
            given().header("Origin", "https://elsewhere.example")
                    .header("Access-Control-Request-Method", "GET")
                    .options(path)
                    .then()
                    .header("Access-Control-Allow-Origin", nullValue())
                    .header("Access-Control-Allow-Methods", nullValue());
        }
    }

    @Test
    void theMergedDescriptionHoldsEveryServiceWithoutMixingTheirComponents() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"))
                .body(
                        "paths.'/api/reporting/v1/things/{id}'.get.responses.'200'.content.'application/json'.schema.'$ref'",
                        containsString("Thing"))
                .body("paths.'/elsewhere'", nullValue())
                .body("components.schemas.Problem.type", equalTo("object"))
                .body("components.schemas.ReportingThing.type", equalTo("string"))
                .body("components.schemas.Thing.type", equalTo("integer"))
                .body(
                        "paths.'/api/reporting/v1/things/{id}'.get.responses.'200'.content.'application/json'.schema.'$ref'",
                        equalTo("#/components/schemas/ReportingThing"))
                .body("paths.'/api/reporting/v1/things/{id}'.get.operationId", equalTo("reportingListThings"));
    }

    @Test
    void theDescriptionsComeInBothNotations() {
        given().accept("application/yaml")
                .get("/openapi")
                .then()
                .contentType("application/yaml")
                .body(containsString("openapi: 3.1.0"));
        given().get("/openapi.yaml").then().statusCode(200).contentType("application/yaml");
        given().get("/openapi/reporting.json").then().statusCode(200).body("info.title", equalTo("reporting"));
        given().get("/openapi/mediation").then().statusCode(503);
        given().get("/openapi/nothing").then().statusCode(404);
    }

    @Test
    void theEventsOfAServiceStandBesideItsDescription() {
        given().get("/asyncapi/reporting").then().statusCode(200).body("asyncapi", equalTo("3.0.0"));
        given().get("/asyncapi/reporting.yaml")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(containsString("title: events"));
        given().get("/asyncapi/mediation").then().statusCode(503);
        given().get("/asyncapi/nothing").then().statusCode(404);
        given().get("/asyncapi").then().statusCode(404);
        given().post("/asyncapi/reporting").then().statusCode(405);
        assertThat(given().get("/docs/").asString()).contains("/asyncapi/reporting.yaml", "/asyncapi/mediation.yaml");
    }

    @Test
    void theDocumentationPagesLoadNothingFromElsewhere() {
        String page = given().get("/docs/").then().statusCode(200).extract().asString();
        given().get("/docs").then().statusCode(200);
        assertThat(page).doesNotContain("https://", "//cdn").contains("start.js");
        String script =
                given().get("/docs/start.js").then().statusCode(200).extract().asString();
        assertThat(script).contains("{\"name\":\"all\",\"url\":\"/openapi.json\"}");
        for (String service : List.of("reporting", "arrears", "inspection", "mediation")) {
            assertThat(script).contains("/openapi/" + service + ".json");
        }
    }

    @Test
    void anAdministratorSetsTheTimeOfAllServicesInTheSandbox() {
        given().auth()
                .oauth2(admin)
                .contentType("application/json")
                .body("{\"to\":\"2026-10-16T00:00:00+08:00\"}")
                .post("/sandbox/clock")
                .then()
                .statusCode(200)
                .body("now", equalTo("2026-10-16T00:00:00+08:00"))
                .body("fired", equalTo(4))
                .body("services.service", equalTo(List.of("arrears", "reporting")));
        given().auth()
                .oauth2(admin)
                .get("/sandbox/clock")
                .then()
                .statusCode(200)
                .body("now", equalTo("2026-01-01T00:00:00+08:00"));
    }

    @Test
    void theFirstServiceThatRefusesEndsIt() {
        given().auth()
                .oauth2(admin)
                .contentType("application/json")
                .body("{\"to\":\"2025-10-16T00:00:00+08:00\"}")
                .post("/sandbox/clock")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("E-CLOCK"));
    }

    @Test
    void othersCannotSetTheTime() {
        given().auth()
                .oauth2(Issuer.RUNNING.token("hr", "ENT_REPORTER"))
                .post("/sandbox/clock")
                .then()
                .statusCode(403)
                .body("code", equalTo("E-FORBIDDEN"));
        given().post("/sandbox/clock").then().statusCode(401);
    }

    @Test
    void aNamedOriginMayCallAndOthersMayNot() {
        given().header("Origin", "https://office.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/api/reporting/v1/echo")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "https://office.example")
                .header("Access-Control-Allow-Headers", containsString("Idempotency-Key"));
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/api/reporting/v1/echo")
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void readinessTellsTheStateOfEachService() {
        given().get(ready)
                .then()
                .statusCode(200)
                .body("checks.name", hasItem("gateway"))
                .body("checks.find { it.name == 'gateway' }.data.reporting", equalTo("ready"))
                .body("checks.find { it.name == 'gateway' }.data.mediation", equalTo("not built"));
    }

    @Test
    void figuresHaveClosedLabels() {
        given().get("/api/nobody/v1/" + System.nanoTime()).then().statusCode(404);
        given().get(metrics)
                .then()
                .statusCode(200)
                .body(containsString("gateway_requests_seconds_count"))
                .body(not(containsString("nobody")));
    }
}
