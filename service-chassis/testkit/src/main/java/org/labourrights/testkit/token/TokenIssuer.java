package org.labourrights.testkit.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.labourrights.edge.suite.Services;

/**
 * An OIDC issuer in this JVM. Its token endpoint answers client credentials with a token that carries
 * the claims given as JSON in the form parameter {@code claims}: it trusts whoever asks, and so has no
 * place outside tests and the sandbox.
 */
public final class TokenIssuer implements AutoCloseable {

    /** Name of the issuer within the server; its address ends in it. */
    public static final String ISSUER = "default";

    public static final String AUDIENCE = Services.listed().audience();

    private final MockOAuth2Server server;
    private final RSAKey key;

    private TokenIssuer(MockOAuth2Server server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    /** Starts on {@code port} of the loopback address; 0 takes a free one. */
    public static TokenIssuer start(int port) {
        var key = signingKey();
        var tokens = new OAuth2TokenProvider(new KeyProvider(List.of(key), "RS256"));
        var server = new MockOAuth2Server(
                new OAuth2Config(false, null, null, false, tokens, Set.of(new ClaimsFromRequest())));
        server.start(InetAddress.getLoopbackAddress(), port);
        return new TokenIssuer(server, key);
    }

    private static RSAKey signingKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID(ISSUER)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("No signing key", e);
        }
    }

    /** The private signing key as JWK, for tokens that this issuer would never make, see {@link Tokens#signed}. */
    public String signingKeyOfTests() {
        return key.toJSONString();
    }

    /** Issuer address, {@code http://localhost:8090/default}. */
    public String address() {
        return server.issuerUrl(ISSUER).toString();
    }

    @Override
    public void close() {
        server.shutdown();
    }

    private static final class ClaimsFromRequest implements OAuth2TokenCallback {

        private static final ObjectMapper JSON = new ObjectMapper();
        private static final TypeReference<Map<String, Object>> CLAIMS = new TypeReference<>() {};

        @Override
        public String issuerId() {
            return ISSUER;
        }

        @Override
        public String subject(TokenRequest request) {
            return claims(request)
                    .getOrDefault(
                            "sub",
                            request.getClientAuthentication() == null
                                    ? "anonymous"
                                    : request.getClientAuthentication()
                                            .getClientID()
                                            .getValue())
                    .toString();
        }

        @Override
        public String typeHeader(TokenRequest request) {
            return "JWT";
        }

        @Override
        public List<String> audience(TokenRequest request) {
            return List.of(AUDIENCE);
        }

        @Override
        public Map<String, Object> addClaims(TokenRequest request) {
            return claims(request);
        }

        @Override
        public long tokenExpiry() {
            return 8 * 3600;
        }

        private static Map<String, Object> claims(TokenRequest request) {
            var given = request.getCustomParameter("claims");
            if (given == null || given.isEmpty()) {
                return Map.of();
            }
            try {
                return JSON.readValue(given.getFirst(), CLAIMS);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("Form parameter 'claims' is not a JSON object", e);
            }
        }
    }
}
