package org.labourrights.reporting.enterprise;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.reporting.Fixtures.enterprise;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;
import static org.labourrights.reporting.Fixtures.partner;
import static org.labourrights.reporting.Fixtures.platform;
import static org.labourrights.reporting.Fixtures.register;
import static org.labourrights.reporting.Fixtures.somebody;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.postgres.ClearText;

@QuarkusTest
@WithSuite
class EnterpriseResourceTest {

    private static final String ENTERPRISES = "/api/reporting/v1/enterprises";

    @Inject
    EntityManager entities;

    @Inject
    SystemScope systemScope;

    @Test
    void registersAPlatformAndShowsItMasked() {
        String uscc = newUscc("150105");

        register(officer("150105"), platform(uscc, "赛罕快送科技有限公司", "150105"))
                .header("Location", endsWith(ENTERPRISES + "/" + uscc))
                .header("ETag", "\"0\"")
                .body("uscc", equalTo(uscc))
                .body("usccCheckOverridden", equalTo(false))
                .body("status", equalTo("ACTIVE"))
                .body("contacts.legalRepresentative", equalTo("王*范"))
                .body("contacts.contactPhone", equalTo("138****8000"));

        enterprise(uscc)
                .get(ENTERPRISES + "/" + uscc)
                .then()
                .statusCode(200)
                .body("profile.name", equalTo("赛罕快送科技有限公司"))
                .body("contacts.contactName", equalTo("李*例"));
        assertEquals(
                List.of("enterprise.registered.v1"),
                column("SELECT type FROM event_log WHERE subject = '" + uscc + "' ORDER BY seq"));
        assertEquals(
                List.of(uscc + "|赛罕快送科技有限公司|PLATFORM|150105"),
                column("SELECT concat_ws('|', payload->>'uscc', payload->>'name', payload->>'role', "
                        + "payload->>'registeredDivision') FROM event_log WHERE subject = '" + uscc + "'"));
        assertEquals(
                List.of(),
                column("SELECT name FROM enterprise WHERE uscc = '" + uscc
                        + "' AND (legal_representative LIKE '%王%' OR contact_phone LIKE '%138%')"));
    }

    @Test
    void replaysTheFirstAnswerForTheSameKey() {
        String uscc = newUscc("150105");
        String body = platform(uscc, "重放快送有限公司", "150105");

        String key = "replay-" + uscc;
        Response first = officer("150105", key).body(body).post(ENTERPRISES);
        Response again = officer("150105", key).body(body).post(ENTERPRISES);

        assertEquals(201, first.statusCode());
        assertEquals(first.asString(), again.asString());
        assertEquals("true", again.header("Idempotent-Replayed"));
        assertEquals(
                1,
                column("SELECT uscc FROM enterprise WHERE uscc = '" + uscc + "'")
                        .size());
    }

    @Test
    void refusesACodeWithAWrongCheckCharacterUnlessABureauVouchesForIt() {
        String body = platform("91350211M0000XUF46", "校验不符科技有限公司", "350211");

        officer("350211").body(body).post(ENTERPRISES).then().statusCode(422).body("code", equalTo("E-USCC-CHECK"));

        String vouched = body.replaceFirst("\"role\"", "\"usccOverrideReason\":\"营业执照原件已核对无误\",\"role\"");
        enterprise("91350211M0000XUF46")
                .body(vouched)
                .post(ENTERPRISES)
                .then()
                .statusCode(422)
                .body("code", equalTo("E-USCC-CHECK"));
        register(officer("350211"), vouched).body("usccCheckOverridden", equalTo(true));
    }

    @Test
    void refusesWhatTheLedgerDoesNotAccept() {
        String uscc = newUscc("150105");
        String body = platform(uscc, "错误字段有限公司", "150105")
                .replace("\"FOOD_DELIVERY\"", "\"TELEPORT\"")
                .replace("[\"极速送\"]", "[]")
                .replace("MARKET_REGULATION-150105", "MAGIC-150105");

        officer("150105")
                .body(body)
                .post(ENTERPRISES)
                .then()
                .statusCode(422)
                .body("code", equalTo("E-ENTERPRISE-FIELDS"))
                .body(
                        "errors.pointer",
                        contains("/profile/platformBrands", "/profile/industries/0", "/profile/industryAuthorities/0"));
        assertEquals(List.of(), column("SELECT uscc FROM enterprise WHERE uscc = '" + uscc + "'"));
    }

    @Test
    void wantsTheCompanyLevelWhereReportsGoToThreeLevels() {
        String body = platform(newUscc("130102"), "石家庄速递有限公司", "130102").replace("\"companyLevel\":\"LOCAL\",", "");

        officer("130102")
                .body(body)
                .post(ENTERPRISES)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/profile/companyLevel"));
    }

    @Test
    void refusesAnEnterpriseThatIsRegisteredAlreadyEvenElsewhere() {
        String uscc = newUscc("150105");
        register(officer("150105"), platform(uscc, "唯一快送有限公司", "150105"));

        officer("130102")
                .body(platform(uscc, "唯一快送有限公司", "130102"))
                .post(ENTERPRISES)
                .then()
                .statusCode(409)
                .body("code", equalTo("E-ENTERPRISE-EXISTS"))
                .body("uscc", equalTo(uscc));
    }

    @Test
    void letsOnlyTheBureauInChargeAndTheEnterpriseItselfRegister() {
        String uscc = newUscc("150105");
        String body = platform(uscc, "越权快送有限公司", "150105");

        officer("130102").body(body).post(ENTERPRISES).then().statusCode(403).body("code", equalTo("E-SCOPE"));
        enterprise(newUscc("150105")).body(body).post(ENTERPRISES).then().statusCode(403);
        somebody(Roles.INSPECTOR, "150105").body(body).post(ENTERPRISES).then().statusCode(403);
        register(enterprise(uscc), body);
    }

    @Test
    void registersInAZoneWithoutANationalCode() {
        String uscc = newUscc("1300L1");

        register(officer("1300L1"), platform(uscc, "雄安快送有限公司", "1300L1"))
                .body("profile.registeredDivision", equalTo("1300L1"));
        officer("130000").get(ENTERPRISES + "/" + uscc).then().statusCode(200);
        officer("130600").get(ENTERPRISES + "/" + uscc).then().statusCode(404);
    }

    @Test
    void hidesAnEnterpriseFromOtherDivisionsButShowsItWhereItWorks() {
        String uscc = newUscc("150105");
        register(officer("150105"), platform(uscc, "两地快送有限公司", "150105", "\"150105\",\"150104\"", "LOCAL", false));

        officer("150104").get(ENTERPRISES + "/" + uscc).then().statusCode(200);
        officer("150100").get(ENTERPRISES + "/" + uscc).then().statusCode(200);
        officer("150102").get(ENTERPRISES + "/" + uscc).then().statusCode(404);
        officer("130000").get(ENTERPRISES + "/" + uscc).then().statusCode(404);
    }

    @Test
    void findsEnterprisesByPartOfTheNamePlaceIndustryAndFlag() {
        String uscc = newUscc("150122");
        register(officer("150122"), platform(uscc, "托克托蓝鲸骑手服务有限公司", "150122", "\"150123\"", "LOCAL", true));

        for (String query : List.of(
                "name=蓝鲸",
                "name=鲸",
                "name=骑手服务",
                "uscc=" + uscc,
                "industry=FOOD_DELIVERY&name=蓝鲸",
                "registeredDivision=150122&headEnterprise=true",
                "operatingDivision=150123",
                "operatingDivision=150100&industry=FOOD_DELIVERY&role=PLATFORM&status=ACTIVE")) {
            officer("150100")
                    .queryParam("limit", 200)
                    .get(ENTERPRISES + "?" + query)
                    .then()
                    .statusCode(200)
                    .body("items.uscc", hasItem(uscc));
        }
        for (String query : List.of(
                "name=鲸蓝",
                "industry=EXPRESS",
                "operatingDivision=150122",
                "registeredDivision=150123",
                "keyEnterprise=true&name=蓝鲸",
                "role=PARTNER")) {
            officer("150100")
                    .queryParam("limit", 200)
                    .get(ENTERPRISES + "?" + query)
                    .then()
                    .statusCode(200)
                    .body("items.uscc", not(hasItem(uscc)));
        }
    }

    @Test
    void findsAMovedEnterpriseByItsNameInTheNewDivisionOnly() {
        String uscc = newUscc("150102");
        String registration = platform(uscc, "迁址白鹭快送有限公司", "150102");
        register(officer("150102"), registration);
        String profile =
                registration.substring(registration.indexOf("\"profile\""), registration.indexOf(",\"contacts\""));

        officer("150100")
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"SURVEY\",\"source\":\"一季度摸底\",\"validFrom\":\"2026-03-01\","
                        + profile.replace("\"registeredDivision\":\"150102\"", "\"registeredDivision\":\"150103\"")
                        + registration.substring(registration.indexOf(",\"contacts\"")))
                .post(ENTERPRISES + "/" + uscc + "/ledger-entries")
                .then()
                .statusCode(201);

        officer("150100")
                .get(ENTERPRISES + "?name=白鹭&registeredDivision=150103")
                .then()
                .body("items.uscc", contains(uscc));
        officer("150100")
                .get(ENTERPRISES + "?name=白鹭&registeredDivision=150102")
                .then()
                .body("items", empty());
    }

    @Test
    void turnsPagesByKeysetWithoutLossOrRepetition() {
        List<String> registered = List.of(newUscc("150124"), newUscc("150124"), newUscc("150124"));
        registered.forEach(
                uscc -> register(officer("150124"), partner(uscc, "清水河配送第" + uscc.substring(13) + "站", "150124")));

        List<String> first = officer("150124")
                .get(ENTERPRISES + "?limit=2")
                .then()
                .statusCode(200)
                .extract()
                .path("items.uscc");
        String next =
                officer("150124").get(ENTERPRISES + "?limit=2").then().extract().path("next");
        List<String> second = officer("150124")
                .queryParam("cursor", next)
                .get(ENTERPRISES + "?limit=2")
                .then()
                .body("next", nullValue())
                .extract()
                .path("items.uscc");

        assertEquals(registered, Stream.concat(first.stream(), second.stream()).toList());
    }

    @Test
    void keepsEveryChangeOfTheLedgerWithItsReason() {
        String uscc = newUscc("150105");
        String registration = platform(uscc, "变更快送有限公司", "150105");
        register(officer("150105"), registration);
        String profile =
                registration.substring(registration.indexOf("\"profile\""), registration.indexOf(",\"contacts\""));
        String change = "{\"reason\":\"SURVEY\",\"source\":\"一季度摸底\",\"validFrom\":\"2026-03-01\","
                + profile.replace("示范路1号", "示范路9号")
                + ",\"contacts\":{\"legalRepresentative\":\"王示范\",\"contactName\":\"孙示例\","
                + "\"contactPhone\":\"13800138000\"}}";

        officer("150105")
                .body(change)
                .post(ENTERPRISES + "/" + uscc + "/ledger-entries")
                .then()
                .statusCode(428);
        officer("150105")
                .header("If-Match", "\"7\"")
                .body(change)
                .post(ENTERPRISES + "/" + uscc + "/ledger-entries")
                .then()
                .statusCode(412);
        officer("150105")
                .header("If-Match", "\"0\"")
                .body(change)
                .post(ENTERPRISES + "/" + uscc + "/ledger-entries")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("items.changedField", contains("address", "contactName"));

        enterprise(uscc)
                .get(ENTERPRISES + "/" + uscc + "/ledger-entries")
                .then()
                .statusCode(200)
                .body("items.changedField", containsInAnyOrder("contactName", "address", "uscc"))
                .body("items.find { it.changedField == 'contactName' }.oldValue", equalTo("李*例"))
                .body("items.find { it.changedField == 'contactName' }.newValue", equalTo("孙*例"))
                .body("items.find { it.changedField == 'address' }.oldValue", equalTo("示范路1号"))
                .body("items.find { it.changedField == 'address' }.newValue", equalTo("示范路9号"))
                .body("items.find { it.changedField == 'address' }.reason", equalTo("SURVEY"))
                .body("items.find { it.changedField == 'address' }.source", equalTo("一季度摸底"))
                .body("items.find { it.changedField == 'address' }.validFrom", equalTo("2026-03-01"))
                .body("items.find { it.changedField == 'address' }.enterpriseVersion", equalTo(1));
        assertEquals(
                List.of("[{\"field\":\"address\",\"oldValue\":\"示范路1号\",\"newValue\":\"示范路9号\"},"
                        + "{\"field\":\"contactName\"}]"),
                column("SELECT payload->>'changes' FROM event_log WHERE type = 'enterprise.updated.v1' AND uscc = '"
                        + uscc + "'"));
    }

    @Test
    void leavesARecordOfEachReadingInTheClear() {
        String uscc = newUscc("150105");
        register(officer("150105"), platform(uscc, "留痕快送有限公司", "150105"));

        String contacts = ENTERPRISES + "/" + uscc + "/contacts";
        officer("150105")
                .queryParam("purpose", "NOTICE")
                .queryParam("reference", "YG-150105-2026H1-00017")
                .get(contacts)
                .then()
                .statusCode(200)
                .body("contactPhone", equalTo("13800138000"))
                .body("legalRepresentative", equalTo("王示范"));
        enterprise(uscc)
                .queryParam("purpose", "DATA_SUBJECT_COPY")
                .get(contacts)
                .then()
                .statusCode(200);

        assertEquals(
                List.of("NOTICE YG-150105-2026H1-00017", "DATA_SUBJECT_COPY -"),
                column("SELECT reason || ' ' || coalesce(payload->>'reference', '-') FROM event_log"
                        + " WHERE topic IS NULL AND type = 'personal.data.read.v1' AND subject = '" + uscc
                        + "' ORDER BY seq"));
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                        ?purpose,   E-REQUIRED",
        "?purpose=联系李示例本人电话13987652002核实,   ?purpose,   E-CODE",
        "?purpose=notice,                           ?purpose,   E-CODE",
        "?purpose=NOTICE&reference=致电13987652002,   ?reference, E-FORMAT",
        "?purpose=NOTICE&reference=13987652002,     ?reference, E-FORMAT",
        "?purpose=NOTICE&reference=AB-13987652-002, ?reference, E-FORMAT"
    })
    void readsNobodyInTheClearForAReasonInWords(String query, String pointer, String code) throws SQLException {
        String uscc = newUscc("150105");
        register(officer("150105"), platform(uscc, "目的快送有限公司", "150105"));

        officer("150105")
                .get(ENTERPRISES + "/" + uscc + "/contacts" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("E-PARAMETER"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));

        assertEquals(
                List.of(),
                column("SELECT reason FROM event_log WHERE type LIKE 'personal.data%' AND subject = '" + uscc + "'"));
        assertEquals(List.of(), ClearText.tablesWith("13987652002"));
    }

    @Test
    void tellsOtherServicesThatTheLiaisonOfficerChangedButNotWhoItIs() {
        String uscc = newUscc("150105");
        String registration = platform(uscc, "联络快送有限公司", "150105");
        register(officer("150105"), registration);
        String profile =
                registration.substring(registration.indexOf("\"profile\""), registration.indexOf("},\"contacts\""));

        officer("150105")
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"MANUAL\"," + profile + ",\"liaisonOfficerId\":\"zhang.san\"}}")
                .post(ENTERPRISES + "/" + uscc + "/ledger-entries")
                .then()
                .statusCode(201)
                .body("items.newValue", contains("zhang.san"));

        assertEquals(
                List.of("[{\"field\":\"liaisonOfficerId\"}]"),
                column("SELECT payload->>'changes' FROM event_log WHERE type = 'enterprise.updated.v1' AND uscc = '"
                        + uscc + "'"));
    }

    @Test
    void takesNoPersonalNumberInTheReasonOfAStatusChange() {
        String uscc = newUscc("150105");
        register(officer("150105"), platform(uscc, "缘由快送有限公司", "150105"));

        officer("150105")
                .header("If-Match", "\"0\"")
                .body("{\"status\":\"SUSPENDED\",\"reason\":\"停业，联系 138-0013-8000\"}")
                .post(ENTERPRISES + "/" + uscc + "/status-changes")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"))
                .body("errors.code", contains("E-PII-FORBIDDEN"));
    }

    @Test
    void doesNotComeBackFromCancellation() {
        String uscc = newUscc("150105");
        register(officer("150105"), platform(uscc, "注销快送有限公司", "150105"));

        officer("150105")
                .header("If-Match", "\"0\"")
                .body("{\"status\":\"CANCELLED\",\"reason\":\"工商注销\"}")
                .post(ENTERPRISES + "/" + uscc + "/status-changes")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        officer("150105")
                .header("If-Match", "\"1\"")
                .body("{\"status\":\"ACTIVE\",\"reason\":\"恢复营业\"}")
                .post(ENTERPRISES + "/" + uscc + "/status-changes")
                .then()
                .statusCode(409)
                .body("state", equalTo("CANCELLED"));
        assertEquals(
                List.of("ACTIVE|CANCELLED|工商注销"),
                column("SELECT concat_ws('|', payload->>'oldStatus', payload->>'newStatus', payload->>'reason') "
                        + "FROM event_log WHERE type = 'enterprise.status.changed.v1' AND uscc = '" + uscc + "'"));
    }

    private List<?> column(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> systemScope.call("test", () -> entities.createNativeQuery(sql, Object.class)
                        .getResultList()));
    }
}
