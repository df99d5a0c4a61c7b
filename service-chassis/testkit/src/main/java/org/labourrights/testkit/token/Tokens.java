package org.labourrights.testkit.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Bearer tokens from the issuer of this test run, with the claims of the suite. */
public final class Tokens {

    /** System property that the test resource sets: address of the issuer. */
    public static final String ISSUER_PROPERTY = "testkit.issuer";

    /** System property that the test resource sets: the issuer's private key, as JWK. */
    public static final String KEY_PROPERTY = "testkit.issuer.key";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, String> MINTED = new ConcurrentHashMap<>();

    private Tokens() {}

    /**
     * A token of somebody with these roles.
     *
     * @param roles role names of domain list 3.29
     * @param divisions codes of the divisions in reach, {@code 150105}
     * @param uscc enterprise of the caller, or null for officers
     */
    public static String of(Collection<String> roles, Collection<String> divisions, @Nullable String uscc) {
        var subject = String.join("+", roles) + "@" + (uscc == null ? String.join("+", divisions) : uscc);
        return of(subject, roles, divisions, uscc);
    }

    /** The same with a {@code sub} of its own, to tell two callers of one role apart. */
    public static String of(
            String subject, Collection<String> roles, Collection<String> divisions, @Nullable String uscc) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("sub", subject);
        claims.put("groups", roles);
        claims.put("divisions", divisions);
        if (uscc != null) {
            claims.put("uscc", uscc);
        }
        return withClaims(claims);
    }

    /**
     * A token of somebody who acts for an agency.
     *
     * @param agency for example {@code TRANSPORT-150105}
     */
    public static String ofAgency(
            String subject, Collection<String> roles, Collection<String> divisions, String agency) {
        return withClaims(Map.of("sub", subject, "groups", roles, "divisions", divisions, "agency", agency));
    }

    /** A token with exactly these claims besides issuer, audience and times. */
    public static String withClaims(Map<String, ?> claims) {
        try {
            return MINTED.computeIfAbsent(JSON.writeValueAsString(claims), Tokens::mint);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Claims cannot be written as JSON", e);
        }
    }

    /**
     * A genuine token with exactly these claims, such as the issuer never makes: without a {@code sub}, by another algorithm
     * of the same key, for another audience. Issuer, audience and times are set unless {@code claims} has them; a claim that
     * is null is left out.
     *
     * @param algorithm JWS name, {@code RS384}
     */
    public static String signed(String algorithm, Map<String, ? extends @Nullable Object> claims) {
        var now = Instant.now();
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("iss", System.getProperty(ISSUER_PROPERTY));
        all.put("aud", TokenIssuer.AUDIENCE);
        all.put("iat", now.getEpochSecond());
        all.put("exp", now.plusSeconds(3600).getEpochSecond());
        all.putAll(claims);
        all.values().removeIf(Objects::isNull);
        try {
            var key = RSAKey.parse(Objects.requireNonNull(System.getProperty(KEY_PROPERTY), "No issuer is running"));
            var header = new JWSHeader.Builder(JWSAlgorithm.parse(algorithm))
                    .keyID(key.getKeyID())
                    .type(JOSEObjectType.JWT)
                    .build();
            var token = new JWSObject(header, new Payload(JSON.writeValueAsString(all)));
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (ParseException | JOSEException | JsonProcessingException e) {
            throw new IllegalStateException("The token cannot be signed", e);
        }
    }

    private static String mint(String claims) {
        var issuer = Objects.requireNonNull(System.getProperty(ISSUER_PROPERTY), "No issuer is running: @WithSuite?");
        var basic = Base64.getEncoder().encodeToString("testkit:secret".getBytes(StandardCharsets.UTF_8));
        var form = "grant_type=client_credentials&scope=openid&claims="
                + URLEncoder.encode(claims, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return JSON.readTree(answer.body()).required("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException("The token issuer at " + issuer + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking for a token", e);
        }
    }
}
