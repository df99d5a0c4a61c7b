package org.labourrights.gateway.token;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.labourrights.gateway.attempt.FailedAttempts;
import org.labourrights.gateway.exchange.Exchange;
import org.labourrights.gateway.exchange.Refusal;

/** Lets an exchange go on only with a bearer token (RFC 6750) that the configured issuer signed for this suite. */
@Singleton
public class TokenCheck {

    private static final CharSequence CHALLENGE = HttpHeaders.createOptimized("WWW-Authenticate");
    private static final String SCHEME = "bearer ";
    private static final int RETRY_AFTER_SECONDS = 2;

    private final SigningKeys keys;
    private final RememberedTokens remembered;
    private final FailedAttempts attempts;

    TokenCheck(TokenConfig config, SigningKeys keys, FailedAttempts attempts) {
        this.attempts = attempts;
        this.keys = keys;
        this.remembered = new RememberedTokens(config.remembered(), config.rememberedFor(), Clock.systemUTC());
    }

    /** Calls {@code next} with the caller's token, at once or after the keys were read, or refuses the exchange. */
    public void require(Exchange exchange, Consumer<VerifiedToken> next) {
        List<String> headers = exchange.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (headers.size() > 1) {
            exchange.refuse(Refusal.FRAMING);
            return;
        }
        if (headers.isEmpty() || !headers.getFirst().regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            challenge(exchange, Refusal.UNAUTHENTICATED, "Bearer realm=\"labour-rights\"");
            return;
        }
        String token = headers.getFirst().substring(SCHEME.length()).strip();
        RememberedTokens.Hash hash = RememberedTokens.hash(token);
        Optional<VerifiedToken> known = remembered.find(hash, keys.generation());
        if (known.isPresent()) {
            next.accept(known.get());
        } else if (attempts.mayTryToken(exchange)) {
            verify(exchange, token, hash, next, true);
        }
    }

    private void verify(
            Exchange exchange,
            String token,
            RememberedTokens.Hash hash,
            Consumer<VerifiedToken> next,
            boolean mayRefresh) {
        int generation = keys.generation();
        Optional<TokenRule> rule = keys.rule();
        if (rule.isEmpty()) {
            if (mayRefresh) {
                afterRefresh(exchange, () -> verify(exchange, token, hash, next, false));
            } else {
                exchange.refuse(Refusal.ISSUER_UNAVAILABLE, RETRY_AFTER_SECONDS);
            }
            return;
        }
        switch (rule.get().judge(token)) {
            case TokenOutcome.Accepted accepted -> {
                remembered.remember(hash, accepted.token(), generation);
                next.accept(accepted.token());
            }
            case TokenOutcome.Expired expired ->
                challenge(exchange, Refusal.TOKEN_EXPIRED, invalid("the token is expired"));
            case TokenOutcome.Invalid wrong -> notAccepted(exchange);
            case TokenOutcome.UnknownKey unknown -> {
                if (mayRefresh) {
                    afterRefresh(exchange, () -> verify(exchange, token, hash, next, false));
                } else {
                    notAccepted(exchange);
                }
            }
        }
    }

    private void notAccepted(Exchange exchange) {
        attempts.badToken(exchange);
        challenge(exchange, Refusal.UNAUTHENTICATED, invalid("the token is not accepted"));
    }

    /** Comes back on the exchange's own event loop: the keys may be read on another. */
    private void afterRefresh(Exchange exchange, Runnable then) {
        Future<Void> refreshed = keys.refresh();
        exchange.hold(refreshed, then);
    }

    private static String invalid(String description) {
        return "Bearer realm=\"labour-rights\", error=\"invalid_token\", error_description=\"" + description + '"';
    }

    private static void challenge(Exchange exchange, Refusal why, String challenge) {
        exchange.response().headers().set(CHALLENGE, challenge);
        exchange.refuse(why);
    }
}
