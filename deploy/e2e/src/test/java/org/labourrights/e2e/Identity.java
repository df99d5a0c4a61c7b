package org.labourrights.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.SuiteHome;
import org.labourrights.standalone.client.SyntheticUscc;
import org.labourrights.testkit.token.Tokens;

/**
 * Somebody who calls, or nobody.
 *
 * @param token null: none goes with the call
 * @param isGenuine whether the token names somebody for whom the suite is there
 */
record Identity(@Nullable String token, boolean isGenuine) {

    private static final String ELSEWHERE = "150102";
    private static final String OFFICER = "COUNTY_OFFICER";

    /** By name, each once. All that are well-formed are signed with the key of the suite's own issuer. */
    static Map<String, Identity> all(Ports ports, SuiteHome home) {
        System.setProperty(Tokens.ISSUER_PROPERTY, ports.issuerUrl());
        System.setProperty(Tokens.KEY_PROPERTY, signingKey(home));
        Map<String, Identity> all = new LinkedHashMap<>();
        all.put("nobody", new Identity(null, false));
        all.put("a garbage token", new Identity("not.a.token", false));
        all.put(
                "a token without subject",
                signed(false, Map.of("groups", List.of("ADMIN"), "divisions", List.of("CN"))));
        all.put("a reserved subject", signed(false, claims("system:reporter", List.of("ADMIN"), "CN")));
        all.put("a worker", signed(true, claims("matrix-worker", List.of("WORKER"))));
        Map<String, Object> stranger = claims("matrix-enterprise", List.of("ENT_ADMIN", "ENT_REPORTER"));
        stranger.put("uscc", SyntheticUscc.of("659001", 4_712));
        all.put("an enterprise that is a stranger", signed(true, stranger));
        all.put("an officer of another division", signed(true, claims("matrix-officer", List.of(OFFICER), ELSEWHERE)));
        all.put("an administrator", signed(true, claims("matrix-admin", List.of("ADMIN"), "CN")));
        all.put(
                "an officer who is a worker too",
                signed(true, claims("matrix-both", List.of(OFFICER, "WORKER"), ELSEWHERE)));
        return all;
    }

    private static Identity signed(boolean genuine, Map<String, Object> claims) {
        return new Identity(Tokens.signed("RS256", claims), genuine);
    }

    private static Map<String, Object> claims(String subject, List<String> roles, String... divisions) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", subject);
        claims.put("groups", roles);
        claims.put("divisions", List.of(divisions));
        return claims;
    }

    private static String signingKey(SuiteHome home) {
        try {
            return Files.readString(home.data("issuer").resolve("signing-key.json"));
        } catch (IOException e) {
            throw new UncheckedIOException("the suite's issuer has no key", e);
        }
    }
}
