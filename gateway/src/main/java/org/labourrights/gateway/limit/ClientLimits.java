package org.labourrights.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.labourrights.gateway.exchange.Exchange;
import org.labourrights.gateway.exchange.Refusal;
import org.labourrights.gateway.token.VerifiedToken;

/**
 * A token bucket for each client, in the memory of this replica: with several replicas a client may ask each of them for
 * its allowance. Says what is left in {@code RateLimit} and {@code RateLimit-Policy} (draft-ietf-httpapi-ratelimit-headers).
 */
@Singleton
public class ClientLimits {

    private static final CharSequence LEFT = HttpHeaders.createOptimized("RateLimit");
    private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");

    private static final String PAGES = "pages";

    private final LimitConfig config;
    private final Cache<String, Allowance> allowances;

    ClientLimits(LimitConfig config) {
        this.config = config;
        this.allowances = Caffeine.newBuilder()
                .maximumSize(config.remembered())
                .expireAfterAccess(longestWindow(config))
                .build();
    }

    /** Takes one request from the caller's allowance; refuses the exchange and says false if nothing is left. */
    public boolean admit(Exchange exchange, VerifiedToken token) {
        return take(exchange, "client", token.allowanceKey(), () -> allowedFor(token));
    }

    /** The same for a caller without a token, who is known by its address only. */
    public boolean admitUnknown(Exchange exchange) {
        exchange.anonymous();
        return take(exchange, "address", "address " + exchange.network(), config::open);
    }

    /** The same for whoever reads pages, which are open to everybody. */
    public boolean admitReader(Exchange exchange) {
        return take(exchange, PAGES, PAGES + exchange.network(), config::pages);
    }

    /** The same for files that are not answered by an exchange; takes one request and says whether it was there. */
    public boolean admitsReader(String network) {
        return !config.enabled()
                || allowances
                        .get(PAGES + network, unknown -> allowance(PAGES, config.pages()))
                        .bucket()
                        .tryConsume(1);
    }

    private boolean take(Exchange exchange, String policy, String key, Supplier<LimitConfig.Allowed> allowed) {
        exchange.holder(key);
        if (!config.enabled()) {
            return true;
        }
        Allowance allowance = allowances.get(key, unknown -> allowance(policy, allowed.get()));
        ConsumptionProbe probe = allowance.bucket().tryConsumeAndReturnRemaining(1);
        MultiMap headers = exchange.response().headers();
        headers.set(POLICY, allowance.policy());
        String name = '"' + policy + '"';
        if (probe.isConsumed()) {
            long untilFull = seconds(probe.getNanosToWaitForReset());
            headers.set(LEFT, name + ";r=" + probe.getRemainingTokens() + ";t=" + untilFull);
            return true;
        }
        long wait = Math.max(1, seconds(probe.getNanosToWaitForRefill()));
        headers.set(LEFT, name + ";r=0;t=" + wait);
        exchange.refuse(Refusal.RATE_LIMIT, wait);
        return false;
    }

    private static Allowance allowance(String policy, LimitConfig.Allowed allowed) {
        int requests = allowed.requests();
        Duration window = allowed.window();
        Bucket bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, window))
                .build();
        return new Allowance(bucket, '"' + policy + "\";q=" + requests + ";w=" + window.toSeconds());
    }

    private LimitConfig.Allowed allowedFor(VerifiedToken token) {
        LimitConfig.Allowed named = config.clients().get(token.client());
        if (named != null) {
            return named;
        }
        LimitConfig.Allowed best = config.standard();
        for (String role : token.roles()) {
            LimitConfig.Allowed forRole = config.roles().get(role);
            if (forRole != null && perSecond(forRole) > perSecond(best)) {
                best = forRole;
            }
        }
        return best;
    }

    private static double perSecond(LimitConfig.Allowed allowed) {
        return allowed.requests() * 1_000.0 / allowed.window().toMillis();
    }

    private static Duration longestWindow(LimitConfig config) {
        return Stream.of(
                        Stream.of(config.standard(), config.open(), config.pages()),
                        config.roles().values().stream(),
                        config.clients().values().stream())
                .flatMap(all -> all)
                .map(LimitConfig.Allowed::window)
                .max(Duration::compareTo)
                .orElseThrow();
    }

    /** Rounded up: who waits as long as it is told finds something left. */
    private static long seconds(long nanos) {
        return (nanos + TimeUnit.SECONDS.toNanos(1) - 1) / TimeUnit.SECONDS.toNanos(1);
    }

    private record Allowance(Bucket bucket, String policy) {}
}
