package org.labourrights.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.labourrights.gateway.exchange.Exchange;

/** One service that is built: its connections, its breaker, and how many requests it has under way. */
public final class Upstream {

    private static final int KEEP_ALIVE_SECONDS = 55;
    private static final long FETCH_MILLIS = 5_000;
    private static final MultiMap NOBODY = MultiMap.caseInsensitiveMultiMap();
    private static final List<CharSequence> PASSED_ON = List.of(
            HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE, Exchange.REQUEST_ID);
    private static final int OWN_CONNECTIONS = 4;
    private static final int OWN_WAITING = 64;

    private final String name;
    private final String beginning;
    private final UpstreamConfig.Service config;
    private final Breaker breaker;
    private final Places calls;
    private final Places streams;
    private final Places openStreams;

    private final LongAdder repeated = new LongAdder();
    /** One for each event loop: a call never changes threads on its way, which would wake the other up each time. */
    @SuppressWarnings("ThreadLocalUsage") // A client belongs to its service, and both live as long as the gateway.
    private final ThreadLocal<HttpClient> clients;

    /** For what the gateway asks on its own account: no caller waits for these connections, and none takes theirs. */
    private final HttpClient own;

    private final ServiceAddress address;
    private final ServiceAddress management;

    /** @param beginning what every address of the service begins with, a slash at its end */
    Upstream(
            String name,
            String beginning,
            ServiceAddress address,
            ServiceAddress management,
            UpstreamConfig.Service config,
            Vertx vertx) {
        this.name = name;
        this.beginning = beginning;
        this.config = config;
        this.breaker = new Breaker(config.breaker(), Clock.systemUTC());
        this.calls = new Places(config.concurrency(), config.concurrencyPerCaller());
        this.streams = new Places(config.streams(), config.streamsPerCaller());
        this.openStreams = new Places(config.openStreams(), config.openStreamsPerCaller());
        this.address = address;
        this.management = management;
        HttpClientOptions options = new HttpClientOptions()
                .setSsl(address.tls())
                .setKeepAlive(true)
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setPipelining(false)
                .setDecompressionSupported(false)
                .setTcpNoDelay(true)
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setName(name);
        // One above the limit, so that a refusal is ours and never a wait in the pool.
        PoolOptions pool = new PoolOptions().setHttp1MaxSize(config.concurrency() + 1);
        this.clients = ThreadLocal.withInitial(() -> vertx.createHttpClient(options, pool));
        this.own = vertx.createHttpClient(
                options, new PoolOptions().setHttp1MaxSize(OWN_CONNECTIONS).setMaxWaitQueueSize(OWN_WAITING));
    }

    public String name() {
        return name;
    }

    /** What every address of the service begins with, {@code /api/arrears/v1/}. */
    public String beginning() {
        return beginning;
    }

    /** Asks the service for its OpenAPI document, on its management port. */
    public Future<Fetched> openapi() {
        return call(management, HttpMethod.GET, config.openapi(), NOBODY, Buffer.buffer(), FETCH_MILLIS);
    }

    /** Asks the service for the description of its events, on its management port. */
    public Future<Fetched> asyncapi() {
        return call(management, HttpMethod.GET, config.asyncapi(), NOBODY, Buffer.buffer(), FETCH_MILLIS);
    }

    /** Asks the service whether it is ready, on its management port: it is when the status is 200. */
    public Future<Fetched> readiness() {
        return call(management, HttpMethod.GET, config.readiness(), NOBODY, Buffer.buffer(), FETCH_MILLIS);
    }

    /** Whether the gateway is of no use without this service. */
    public boolean required() {
        return config.required();
    }

    /** Where it takes calls. */
    ServiceAddress address() {
        return address;
    }

    /** Where it speaks about itself. */
    ServiceAddress management() {
        return management;
    }

    UpstreamConfig.Service config() {
        return config;
    }

    Breaker breaker() {
        return breaker;
    }

    /** Requests under way. */
    Places calls() {
        return calls;
    }

    /** Those of them whose bodies stream: their callers say how long they last. */
    Places streams() {
        return streams;
    }

    /** Those of callers without a token, which have places of their own. */
    Places openStreams() {
        return openStreams;
    }

    void countRepeat() {
        repeated.increment();
    }

    /** How many calls were made a second time. */
    long repeated() {
        return repeated.sum();
    }

    /** A request on a connection of the pool, not yet sent. */
    Future<HttpClientRequest> request(HttpMethod method, String uri) {
        return request(clients.get(), address, method, uri);
    }

    private Future<HttpClientRequest> request(HttpClient client, ServiceAddress at, HttpMethod method, String uri) {
        return client.request(at.options()
                .setMethod(method)
                .setURI(uri)
                .setConnectTimeout(config.connectTimeout().toMillis()));
    }

    /** The catalogue of the service's problems in one language, as JSON. */
    public Future<Fetched> problems(String language) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add(HttpHeaders.ACCEPT_LANGUAGE, language);
        return call(address, HttpMethod.GET, "/problems", headers, Buffer.buffer(), FETCH_MILLIS);
    }

    /** Makes a small call for the gateway itself, with the headers of {@code caller} that say who asks and for what. */
    public Future<Fetched> call(HttpMethod method, String uri, MultiMap caller, Buffer body, long timeoutMillis) {
        return call(address, method, uri, caller, body, timeoutMillis);
    }

    private Future<Fetched> call(
            ServiceAddress at, HttpMethod method, String uri, MultiMap caller, Buffer body, long timeoutMillis) {
        return Fetched.by(request(own, at, method, uri), request -> {
            request.idleTimeout(timeoutMillis);
            request.putHeader(HttpHeaders.ACCEPT, "application/json");
            PASSED_ON.forEach(name -> {
                String value = caller.get(name);
                if (value != null) {
                    request.putHeader(name, value);
                }
            });
            return body.length() == 0 ? request.send() : request.send(body);
        });
    }
}
