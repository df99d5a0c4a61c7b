package org.labourrights.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TokenTest {

    @Test
    void anExpiredTokenIsNamedAsExpired() throws Exception {
        String token = Issuer.RUNNING.token("hr", List.of("labour-rights"), 1, Map.of());
        Thread.sleep(1_500);

        call(token)
                .statusCode(401)
                .body("code", equalTo("E-TOKEN-EXPIRED"))
                .header("WWW-Authenticate", startsWith("Bearer realm=\"labour-rights\", error=\"invalid_token\""));
    }

    @Test
    void aRememberedTokenStillEndsWithItsExpiry() throws Exception {
        String token = Issuer.RUNNING.token("hr", List.of("labour-rights"), 2, Map.of());

        call(token).statusCode(200);
        Thread.sleep(2_500);

        call(token).statusCode(401).body("code", equalTo("E-TOKEN-EXPIRED"));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        refused(Issuer.RUNNING.token("hr", List.of("another-suite"), 3600, Map.of()));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() throws Exception {
        refused(signed(claims("http://elsewhere"), "RS256", Issuer.RUNNING.keyId(), newKeys()));
    }

    @Test
    void aTokenSignedByAnotherKeyUnderTheSameKeyIdIsRefused() throws Exception {
        refused(signed(claims(Issuer.RUNNING.url()), "RS256", Issuer.RUNNING.keyId(), newKeys()));
    }

    @Test
    void aTokenUnderAnUnknownKeyIdIsRefused() throws Exception {
        refused(signed(claims(Issuer.RUNNING.url()), "RS256", "no-such-key", newKeys()));
    }

    @Test
    void aTokenWithoutSignatureIsRefused() {
        String header = encoded("{\"alg\":\"none\"}");
        refused(header + '.' + encoded(claims(Issuer.RUNNING.url()).toJson()) + '.');
    }

    @Test
    void aTokenWhoseSignatureIsStrippedIsRefused() {
        String good = Issuer.RUNNING.token("hr", "ENT_REPORTER");
        refused(good.substring(0, good.lastIndexOf('.') + 1));
    }

    @Test
    void thePublicKeyIsNoSharedSecret() throws Exception {
        JsonWebSignature forged = new JsonWebSignature();
        forged.setAlgorithmHeaderValue("HS256");
        forged.setKeyIdHeaderValue(Issuer.RUNNING.keyId());
        forged.setPayload(claims(Issuer.RUNNING.url()).toJson());
        forged.setKey(new HmacKey(Issuer.RUNNING.publicKey().getEncoded()));
        refused(forged.getCompactSerialization());
    }

    @Test
    void rubbishIsRefused() {
        for (String rubbish : List.of("x", "a.b.c", "..", "a".repeat(5_000), "eyJhbGciOiJSUzI1NiJ9.e30.AAAA")) {
            refused(rubbish);
        }
    }

    @Test
    void anotherSchemeIsNoToken() {
        given().header("Authorization", "Basic dTpw")
                .get("/api/reporting/v1/echo")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"labour-rights\"");
    }

    @Test
    void twoAuthorizationHeadersAreRefused() {
        String token = Issuer.RUNNING.token("hr", "ENT_REPORTER");
        given().header("Authorization", "Bearer " + token, "Bearer x")
                .get("/api/reporting/v1/echo")
                .then()
                .statusCode(400)
                .body("code", equalTo("E-FRAMING"));
    }

    private static void refused(String token) {
        call(token).statusCode(401).body("code", equalTo("E-UNAUTHENTICATED"));
    }

    private static ValidatableResponse call(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/reporting/v1/echo")
                .then();
    }

    private static JwtClaims claims(String issuer) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience("labour-rights");
        claims.setSubject("forger");
        claims.setExpirationTimeMinutesInTheFuture(10);
        claims.setStringListClaim("groups", "ADMIN");
        return claims;
    }

    private static String signed(JwtClaims claims, String algorithm, String keyId, KeyPair keys) throws Exception {
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmHeaderValue(algorithm);
        token.setKeyIdHeaderValue(keyId);
        token.setPayload(claims.toJson());
        token.setKey(keys.getPrivate());
        return token.getCompactSerialization();
    }

    private static KeyPair newKeys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
