package org.labourrights.gateway;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

/** An issuer that changes its signing keys while tokens of the old ones are about. */
@QuarkusTest
@QuarkusTestResource(value = RotatingKeys.class, restrictToAnnotatedClass = true)
class KeyRotationTest {

    @Test
    void aNewKeyIsFetchedWhenItsFirstTokenComesAndTheOldOneCountsAsLongAsItIsPublished() throws Exception {
        RsaJsonWebKey first = key("first");
        RsaJsonWebKey second = key("second");
        RsaJsonWebKey third = key("third");
        String early = token(first);
        RotatingKeys.publish(first);
        Thread.sleep(RotatingKeys.GAP_MILLIS);
        assertEquals(200, call(early));

        RotatingKeys.publish(first, second);
        Thread.sleep(RotatingKeys.GAP_MILLIS);

        assertEquals(200, call(token(second)));
        assertEquals(200, call(early));
        assertEquals(200, call(token(first)));

        RotatingKeys.publish(second, third);
        Thread.sleep(RotatingKeys.GAP_MILLIS);

        assertEquals(200, call(token(third)));
        assertEquals(200, call(token(second)));
        assertEquals(401, call(early));
        assertEquals(401, call(token(first)));
    }

    @Test
    void tokensUnderMadeUpKeyIdsDoNotFloodTheIssuer() throws Exception {
        RsaJsonWebKey known = key("known");
        RotatingKeys.publish(known);
        Thread.sleep(RotatingKeys.GAP_MILLIS);
        assertEquals(200, call(token(known)));
        int before = RotatingKeys.asked();
        long begun = System.nanoTime();

        for (int i = 0; i < 50; i++) {
            assertEquals(401, call(token(known, "made-up-" + i)));
        }

        long gaps = (System.nanoTime() - begun) / 1_000_000 / RotatingKeys.GAP_MILLIS;
        int asked = RotatingKeys.asked() - before;
        assertTrue(asked <= gaps + 1, asked + " requests in " + gaps + " gaps");
    }

    private static int call(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/reporting/v1/echo")
                .statusCode();
    }

    private static RsaJsonWebKey key(String id) throws JoseException {
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId(id);
        return key;
    }

    private static String token(RsaJsonWebKey key) throws JoseException {
        return token(key, key.getKeyId());
    }

    private static String token(RsaJsonWebKey key, String keyId) throws JoseException {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(RotatingKeys.ISSUER);
        claims.setAudience("labour-rights");
        claims.setSubject("hr");
        claims.setExpirationTimeMinutesInTheFuture(10);
        claims.setStringListClaim("groups", "ENT_REPORTER");
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmHeaderValue("RS256");
        token.setKeyIdHeaderValue(keyId);
        token.setPayload(claims.toJson());
        token.setKey(key.getPrivateKey());
        return token.getCompactSerialization();
    }
}
