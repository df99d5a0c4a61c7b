package org.labourrights.reporting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.testkit.token.Tokens;

/** Callers, enterprises and requests that several tests need. */
public final class Fixtures {

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 1_000_000);

    private Fixtures() {}

    /** An officer of the level that fits the division. */
    public static RequestSpecification officer(String division) {
        return officer(division, UUID.randomUUID().toString());
    }

    /** The same with a key of the test's own, to send a request again. */
    public static RequestSpecification officer(String division, String key) {
        String role = division.endsWith("0000")
                ? Roles.PROVINCE_OFFICER
                : division.endsWith("00") ? Roles.CITY_OFFICER : Roles.COUNTY_OFFICER;
        return as(Tokens.of(List.of(role), List.of(division), null), key);
    }

    /** The administrator of an enterprise. */
    public static RequestSpecification enterprise(String uscc) {
        return as(Tokens.of(List.of(Roles.ENT_ADMIN), List.of(), uscc));
    }

    /** Somebody with one role and one division. */
    public static RequestSpecification somebody(String role, String division) {
        return as(Tokens.of(List.of(role), List.of(division), null));
    }

    private static RequestSpecification as(String token) {
        return as(token, UUID.randomUUID().toString());
    }

    private static RequestSpecification as(String token, String key) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", key);
    }

    /** A valid code that no other test uses. */
    public static String newUscc(String division) {
        String number = String.format("%08d", NEXT.incrementAndGet());
        String first17 = "91" + division + "MA" + number.substring(1);
        return first17 + UnifiedSocialCreditCode.checkCharacter(first17);
    }

    /** A platform of one place. */
    public static String platform(String uscc, String name, String division) {
        return platform(uscc, name, division, "\"" + division + "\"", "LOCAL", false);
    }

    /** A platform with all that routing looks at. */
    public static String platform(
            String uscc, String name, String division, String operating, String level, boolean head) {
        return """
                {"uscc":"%s","role":"PLATFORM","profile":{"name":"%s","platformBrands":["极速送"],\
                "industries":["FOOD_DELIVERY"],"businessModel":"MIXED","registeredDivision":"%s",\
                "operatingDivisions":[%s],"address":"示范路1号","headEnterprise":%s,"companyLevel":"%s",\
                "industryAuthorities":["MARKET_REGULATION-%s"]},"contacts":{"legalRepresentative":"王示范",\
                "contactName":"李示例","contactPhone":"13800138000"}}""".formatted(uscc, name, division, operating, head, level, division);
    }

    /** A partner of one place. */
    public static String partner(String uscc, String name, String division) {
        return """
                {"uscc":"%s","role":"PARTNER","profile":{"name":"%s","partnerType":"AGENT",\
                "industries":["FOOD_DELIVERY"],"businessModel":"AGENT_FRANCHISE","registeredDivision":"%s",\
                "operatingDivisions":["%s"],"address":"示范路2号","industryAuthorities":["MARKET_REGULATION-%s"]},\
                "contacts":{"legalRepresentative":"赵示范","contactName":"钱示例","contactPhone":"13900139000"}}""".formatted(uscc, name, division, division, division);
    }

    /** The dispatch agency of the sample documents, with a licence that outlasts every test; once for all of them. */
    public static void licensedAgency() {
        officer("150105")
                .body(dispatchAgency("91150105MA00000150", "示范劳务派遣有限公司", "150105", "2099-12-31"))
                .post("/api/reporting/v1/enterprises")
                .then()
                .statusCode(oneOf(201, 409));
    }

    /** A dispatch agency of one place. */
    public static String dispatchAgency(String uscc, String name, String division, String licensedTo) {
        return partner(uscc, name, division)
                .replace(
                        "\"AGENT\"",
                        "\"LABOR_DISPATCH\",\"dispatchLicenseNo\":\"150105202600099\",\"dispatchLicenseValidTo\":\""
                                + licensedTo + "\"");
    }

    /** Registers and expects success. */
    public static ValidatableResponse register(RequestSpecification caller, String registration) {
        return caller.body(registration)
                .post("/api/reporting/v1/enterprises")
                .then()
                .statusCode(201);
    }
}
