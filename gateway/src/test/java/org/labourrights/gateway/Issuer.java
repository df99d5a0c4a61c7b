package org.labourrights.gateway;

import com.nimbusds.jose.JOSEException;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** A token issuer of a well-kept library, and the tokens that the tests need. */
final class Issuer {

    static final Issuer RUNNING = new Issuer();

    private static final String NAME = "default";

    private final MockOAuth2Server server = new MockOAuth2Server();

    private Issuer() {
        server.start();
    }

    String url() {
        return server.issuerUrl(NAME).toString();
    }

    /** A good token of an application with one role. */
    String token(String client, String role) {
        return token(client, List.of("labour-rights"), 3600, Map.of("groups", List.of(role)));
    }

    String token(String client, List<String> audience, long seconds, Map<String, Object> claims) {
        return userToken(client, client, audience, seconds, claims);
    }

    /** A token that an application got for one of its users. */
    String userToken(String client, String subject, List<String> audience, long seconds, Map<String, Object> claims) {
        return server.issueToken(
                        NAME, client, new DefaultOAuth2TokenCallback(NAME, subject, "JWT", audience, claims, seconds))
                .serialize();
    }

    String keyId() {
        return server.getConfig()
                .getTokenProvider()
                .publicJwkSet(NAME)
                .getKeys()
                .getFirst()
                .getKeyID();
    }

    PublicKey publicKey() throws JOSEException {
        return server.getConfig()
                .getTokenProvider()
                .publicJwkSet(NAME)
                .getKeys()
                .getFirst()
                .toRSAKey()
                .toPublicKey();
    }
}
