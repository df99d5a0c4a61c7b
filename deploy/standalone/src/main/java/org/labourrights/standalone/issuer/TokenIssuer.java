package org.labourrights.standalone.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.mockwebserver.MockWebServer;
import org.labourrights.edge.suite.Services;
import org.labourrights.standalone.Private;

/**
 * The issuer of development tokens. It gives any caller a token for any client of the table, whatever the secret, and
 * therefore listens on the loopback address only. The signing key is kept, so that tokens survive a restart.
 */
public final class TokenIssuer implements AutoCloseable {

    /** The audience that the gateway and every service ask for. */
    public static final String AUDIENCE = Services.listed().audience();

    private static final String ISSUER = "default";
    private static final long VALID_SECONDS = 8 * 3600;

    private final MockOAuth2Server server;

    private TokenIssuer(MockOAuth2Server server) {
        this.server = server;
    }

    /**
     * @param port on the loopback address
     * @param keyFile the private signing key as JWK; written on the first start
     */
    public static TokenIssuer start(int port, Path keyFile) throws IOException {
        MockWebServerWrapper http = new MockWebServerWrapper();
        MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(
                false,
                null,
                null,
                false,
                new OAuth2TokenProvider(new KeyProvider(List.of(signingKey(keyFile)), "RS256")),
                Set.of(new ClientClaims(Clients.load())),
                http));
        server.start(InetAddress.getLoopbackAddress(), port);
        MockWebServer door = http.getMockWebServer();
        door.setDispatcher(new LoopbackOnly(door.getDispatcher()));
        Thread.ofVirtual().name("issuer-forgets").start(() -> forget(http));
        return new TokenIssuer(server);
    }

    /** The server is made for tests and keeps every request that it has seen until somebody takes it. */
    private static void forget(MockWebServerWrapper http) {
        try {
            while (true) {
                http.getMockWebServer().takeRequest();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static JWK signingKey(Path keyFile) throws IOException {
        try {
            if (Files.exists(keyFile)) {
                return RSAKey.parse(Files.readString(keyFile));
            }
            RSAKey key = new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID(ISSUER)
                    .generate();
            Private.write(keyFile, key.toJSONString());
            return key;
        } catch (ParseException | JOSEException unusable) {
            throw new IOException("the signing key in " + keyFile + " cannot be used", unusable);
        }
    }

    @Override
    public void close() {
        server.shutdown();
    }

    /** Turns a row of the table into the claims of a token. */
    private static final class ClientClaims implements OAuth2TokenCallback {

        private final Clients clients;

        ClientClaims(Clients clients) {
            this.clients = clients;
        }

        @Override
        public String issuerId() {
            return ISSUER;
        }

        @Override
        public String subject(TokenRequest request) {
            return client(request).id();
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
            Client client = client(request);
            Map<String, Object> claims = new LinkedHashMap<>();
            claims.put("groups", client.roles());
            claims.put("divisions", client.divisions());
            claims.put("uscc", client.usccs());
            claims.put("agency", client.agencies());
            claims.put("azp", client.id());
            return claims;
        }

        @Override
        public long tokenExpiry() {
            return VALID_SECONDS;
        }

        private Client client(TokenRequest request) {
            String id = request.getClientAuthentication() != null
                    ? request.getClientAuthentication().getClientID().getValue()
                    : request.getClientID().getValue();
            return clients.find(id)
                    .orElseThrow(() -> new OAuth2Exception(
                            OAuth2Error.INVALID_CLIENT.setDescription("unknown client " + id + " (未知客户端)"),
                            "unknown client " + id));
        }
    }
}
