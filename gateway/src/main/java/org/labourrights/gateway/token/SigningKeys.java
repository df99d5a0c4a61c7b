package org.labourrights.gateway.token;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.labourrights.gateway.upstream.Fetched;

/**
 * The issuer's public keys: read at the start, again every so often, and at once when a token names a key that is not
 * known, though never more often than the configured gap, so that forged key ids cannot make us flood the issuer.
 */
@Singleton
public class SigningKeys {

    private static final Logger LOG = Logger.getLogger(SigningKeys.class);
    private static final long FETCH_MILLIS = 5_000;
    private static final int OK = 200;
    private static final int WAITING = 8;
    private static final int LARGEST = 1 << 20;

    private final TokenConfig config;
    private final Vertx vertx;
    private final HttpClient http;

    private volatile @Nullable KnownKeys known;
    private @Nullable Future<Void> reading;
    private long lastReadNanos = Long.MIN_VALUE;

    SigningKeys(TokenConfig config, Vertx vertx) {
        this.config = config;
        this.vertx = vertx;
        this.http = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(2_000), new PoolOptions().setMaxWaitQueueSize(WAITING));
    }

    void start(@Observes StartupEvent started) {
        refresh();
        vertx.setPeriodic(config.keysRefresh().toMillis(), t -> refresh());
    }

    /** The rule over the keys known now; empty until they were read for the first time. */
    Optional<TokenRule> rule() {
        KnownKeys keys = known;
        return keys == null ? Optional.empty() : Optional.of(keys.rule());
    }

    /** Changes whenever the set of keys does: what was verified by another generation must be verified again. */
    int generation() {
        KnownKeys keys = known;
        return keys == null ? 0 : keys.generation();
    }

    public boolean available() {
        return known != null;
    }

    /** Reads the keys again unless that was done a moment ago; completes when they are there or could not be had. */
    public synchronized Future<Void> refresh() {
        if (reading != null) {
            return reading;
        }
        long now = System.nanoTime();
        long gap = known == null
                ? TimeUnit.SECONDS.toNanos(1)
                : config.keysRefreshGap().toNanos();
        if (lastReadNanos != Long.MIN_VALUE && now - lastReadNanos < gap) {
            return Future.succeededFuture();
        }
        lastReadNanos = now;
        Future<Void> read = address().compose(this::get).map(this::accept).otherwise(this::keep);
        if (!read.isComplete()) {
            reading = read;
            read.onComplete(done -> {
                synchronized (this) {
                    reading = null;
                }
            });
        }
        return read;
    }

    private Future<String> address() {
        return config.keysUrl().map(Future::succeededFuture).orElseGet(() -> get(config.issuer()
                        + "/.well-known/openid-configuration")
                .map(document -> document.toJsonObject().getString("jwks_uri")));
    }

    private Future<Buffer> get(String url) {
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(url)
                .setTimeout(FETCH_MILLIS);
        return Fetched.by(http.request(request), HttpClientRequest::send).compose(answer -> {
            if (answer.status() != OK) {
                return Future.failedFuture(url + " answered " + answer.status());
            }
            return answer.body().length() <= LARGEST
                    ? Future.succeededFuture(answer.body())
                    : Future.failedFuture(url + " is too large");
        });
    }

    private @Nullable Void accept(Buffer document) {
        List<JsonWebKey> keys = parse(document);
        Set<String> names = keys.stream().map(JsonWebKey::toJson).collect(Collectors.toSet());
        KnownKeys before = known;
        if (before == null || !before.names().equals(names)) {
            int generation = before == null ? 1 : before.generation() + 1;
            known = new KnownKeys(new TokenRule(config, keys), names, generation);
            LOG.infof("signing keys of %s: %d", config.issuer(), keys.size());
        }
        return null;
    }

    private @Nullable Void keep(Throwable failure) {
        LOG.warnf("signing keys of %s could not be read: %s", config.issuer(), failure.getMessage());
        return null;
    }

    private static List<JsonWebKey> parse(Buffer document) {
        try {
            return new JsonWebKeySet(new JsonObject(document).encode()).getJsonWebKeys();
        } catch (JoseException e) {
            throw new IllegalArgumentException("not a key set", e);
        }
    }

    private record KnownKeys(TokenRule rule, Set<String> names, int generation) {}
}
