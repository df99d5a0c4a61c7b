package org.labourrights.gateway.attempt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.labourrights.gateway.exchange.Exchange;
import org.labourrights.gateway.exchange.Refusal;

/**
 * Counts what was tried in vain: tokens that are not accepted by address; codes that nobody was given by address and by
 * code. Who has used up its attempts is told to wait before the next is looked at. In the memory of this replica.
 */
@Singleton
public class FailedAttempts {

    private static final int REMEMBERED = 100_000;
    private static final Pattern NO_SIGN = Pattern.compile("[^0-9A-Za-z]");

    private final AttemptConfig config;
    private final Cache<String, Bucket> left;

    FailedAttempts(AttemptConfig config) {
        this.config = config;
        this.left = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(config.window())
                .build();
    }

    /** Whether the caller may have a token looked at that is not known yet; refuses the exchange otherwise. */
    public boolean mayTryToken(Exchange exchange) {
        return mayTry(exchange, token(exchange));
    }

    public void badToken(Exchange exchange) {
        count(token(exchange), config.badTokens());
    }

    /** Whether the caller may ask for what stands behind {@code code}; refuses the exchange otherwise. */
    public boolean mayTryCode(Exchange exchange, String code) {
        return mayTry(exchange, codes(exchange)) && mayTry(exchange, same(code));
    }

    public void wrongCode(Exchange exchange, String code) {
        count(codes(exchange), config.wrongCodes());
        count(same(code), config.sameCode());
    }

    private boolean mayTry(Exchange exchange, String key) {
        Bucket bucket = left.getIfPresent(key);
        if (bucket == null) {
            return true;
        }
        EstimationProbe estimate = bucket.estimateAbilityToConsume(1);
        if (!estimate.canBeConsumed()) {
            exchange.refuse(Refusal.RATE_LIMIT, TimeUnit.NANOSECONDS.toSeconds(estimate.getNanosToWaitForRefill()) + 1);
        }
        return estimate.canBeConsumed();
    }

    private void count(String key, int most) {
        left.get(key, unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, config.window()))
                        .build())
                .tryConsume(1);
    }

    private static String token(Exchange exchange) {
        return "token " + exchange.network();
    }

    private static String codes(Exchange exchange) {
        return "codes " + exchange.network();
    }

    /** One code however it is typed: a hyphen or a blank more, or another width, is no other code. */
    private static String same(String code) {
        String typed = Normalizer.normalize(URLDecoder.decode(code, StandardCharsets.UTF_8), Normalizer.Form.NFKC);
        return "code " + NO_SIGN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
