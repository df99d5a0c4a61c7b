package org.labourrights.gateway.token;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Checks one token against one set of keys: signature by RS256 or PS256 only, issuer, audience, expiry, not-before.
 * ES256 is left out although it is sound, because one verification costs twenty times as much on this platform.
 */
final class TokenRule {

    private final JwtConsumer consumer;
    private final String rolesClaim;

    TokenRule(TokenConfig config, List<JsonWebKey> keys) {
        this.rolesClaim = config.rolesClaim();
        this.consumer = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(
                        ConstraintType.PERMIT,
                        AlgorithmIdentifiers.RSA_USING_SHA256,
                        AlgorithmIdentifiers.RSA_PSS_USING_SHA256)
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys))
                .setExpectedIssuer(config.issuer())
                .setExpectedAudience(config.audience())
                .setRequireExpirationTime()
                .setRequireSubject()
                .setAllowedClockSkewInSeconds((int) config.clockSkew().toSeconds())
                .build();
    }

    TokenOutcome judge(String token) {
        try {
            return accepted(consumer.processToClaims(token));
        } catch (InvalidJwtException refused) {
            return refused(refused);
        } catch (MalformedClaimException malformed) {
            return new TokenOutcome.Invalid();
        }
    }

    private TokenOutcome accepted(JwtClaims claims) throws MalformedClaimException {
        String azp = claims.getStringClaimValue("azp");
        String client = azp != null ? azp : claims.getStringClaimValue("client_id");
        return new TokenOutcome.Accepted(new VerifiedToken(
                client == null ? "" : client,
                claims.getSubject(),
                roles(claims),
                claims.getExpirationTime().getValueInMillis()));
    }

    private Set<String> roles(JwtClaims claims) {
        Set<String> roles = new LinkedHashSet<>();
        if (claims.getClaimValue(rolesClaim) instanceof List<?> values) {
            for (Object value : values) {
                roles.add(String.valueOf(value));
            }
        }
        return Set.copyOf(roles);
    }

    private static TokenOutcome refused(InvalidJwtException refused) {
        if (refused.hasErrorCode(ErrorCodes.EXPIRED)
                && refused.getErrorDetails().size() == 1) {
            return new TokenOutcome.Expired();
        }
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvableKeyException) {
                return new TokenOutcome.UnknownKey();
            }
        }
        return new TokenOutcome.Invalid();
    }
}
