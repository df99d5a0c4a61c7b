package org.labourrights.testkit.contract;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.labourrights.testkit.token.Tokens;

/** Tokens with a good signature and all roles and reach that one could wish for, which no service may take. */
final class StrangeTokens {

    /** Signing takes longer than the call; many operations name the same roles. */
    private static final Map<String, Map<String, String>> SIGNED = new ConcurrentHashMap<>();

    private StrangeTokens() {}

    /** By what is wrong with each. */
    static Map<String, String> of(@Nullable List<String> roles, String division, @Nullable String uscc) {
        String whoever = roles + " " + division + " " + uscc + " " + System.getProperty(Tokens.KEY_PROPERTY);
        return SIGNED.computeIfAbsent(whoever, first -> signed(roles, division, uscc));
    }

    private static Map<String, String> signed(@Nullable List<String> roles, String division, @Nullable String uscc) {
        Map<String, @Nullable Object> genuine = new LinkedHashMap<>();
        genuine.put("sub", "somebody");
        genuine.put("groups", roles == null ? List.of() : roles);
        genuine.put("divisions", List.of(division));
        genuine.put("uscc", uscc);
        Map<String, String> tokens = new LinkedHashMap<>();
        for (String subject : Arrays.asList(null, " ", "anonymous", "system:reporter", "seed")) {
            tokens.put("sub " + subject, changed(genuine, "sub", subject));
        }
        tokens.put("another audience", changed(genuine, "aud", "another-suite"));
        tokens.put("another issuer", changed(genuine, "iss", "https://id.example.org/"));
        tokens.put("expired", changed(genuine, "exp", 1_700_000_000L));
        tokens.put("RS384", Tokens.signed("RS384", genuine));
        tokens.put("PS256", Tokens.signed("PS256", genuine));
        return tokens;
    }

    private static String changed(Map<String, @Nullable Object> genuine, String claim, @Nullable Object value) {
        Map<String, @Nullable Object> claims = new LinkedHashMap<>(genuine);
        claims.put(claim, value);
        return Tokens.signed("RS256", claims);
    }
}
