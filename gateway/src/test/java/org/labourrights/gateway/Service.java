package org.labourrights.gateway;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A little service behind the gateway that does what the path says, and counts what reaches it. */
final class Service {

    static final Service RUNNING = new Service();

    /** A second one, which tests stop and start again. */
    static final Service FRAGILE = new Service();

    /** More than a caller takes at once. */
    static final String ABOUT_IT = "What it says of itself. ".repeat(30_000);

    private final Vertx vertx = Vertx.vertx();
    private final Map<String, AtomicInteger> effects = new ConcurrentHashMap<>();
    private final int port;
    private final int management;
    private HttpServer server;

    private Service() {
        this.server = listen(0, this::handle);
        this.port = server.actualPort();
        this.management = listen(0, this::speakAboutItself).actualPort();
    }

    int port() {
        return port;
    }

    int management() {
        return management;
    }

    /** How often {@code name} was done. */
    int effects(String name) {
        return effects.computeIfAbsent(name, n -> new AtomicInteger()).get();
    }

    void stop() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }

    void startAgain() {
        server = listen(port, this::handle);
    }

    private HttpServer listen(int wanted, Handler<HttpServerRequest> handler) {
        return vertx.createHttpServer(
                        new HttpServerOptions().setHost("localhost").setMaxHeaderSize(1 << 17))
                .requestHandler(handler)
                .listen(wanted)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private void handle(HttpServerRequest request) {
        String path = request.path();
        String what = path.substring(path.lastIndexOf('/') + 1);
        String name = request.getParam("name", what);
        int done = effects.computeIfAbsent(name, n -> new AtomicInteger()).incrementAndGet();
        switch (what) {
            case "echo" -> request.body().onSuccess(body -> echo(request, body));
            case "slow" -> {
                request.response()
                        .exceptionHandler(left -> effects.computeIfAbsent("left " + name, n -> new AtomicInteger())
                                .incrementAndGet());
                vertx.setTimer(Long.parseLong(request.getParam("ms")), t -> request.response()
                        .end("late"));
            }
            case "break" ->
                request.body().onSuccess(body -> request.connection().close());
            case "break-once" ->
                request.body().onSuccess(body -> {
                    if (done == 1) {
                        request.connection().close();
                    } else {
                        request.response().end("done " + done);
                    }
                });
            case "half" -> {
                request.response().putHeader("Content-Length", "1000").write("half of it");
                vertx.setTimer(50, t -> request.connection().close());
            }
            case "half-chunked" -> {
                request.response().setChunked(true).write("half of it");
                vertx.setTimer(50, t -> request.connection().close());
            }
            case "rows" -> rows(request, Long.parseLong(request.getParam("n")));
            case "swallow" -> swallow(request);
            case "early" -> early(request, name);
            case "refuse" -> {
                request.pause();
                request.response().setStatusCode(413).end().onComplete(sent -> request.connection()
                        .close());
            }
            case "problems" ->
                request.response()
                        .putHeader("Content-Type", "application/json")
                        .end("[{\"code\":\"E-STATE\",\"status\":409,\"title\":\"t\",\"detail\":\"<d>\",\"cause\":\"c\","
                                + "\"remedy\":\"r\",\"example\":\"e\"}]");
            case "clock" -> request.body().onSuccess(body -> clock(request, body));
            default -> request.response().setStatusCode(404).end();
        }
    }

    private void speakAboutItself(HttpServerRequest request) {
        switch (request.path()) {
            case "/q/openapi" ->
                request.response().putHeader("Content-Type", "application/json").end(description());
            case "/q/asyncapi" ->
                request.response()
                        .putHeader("Content-Type", "application/json")
                        .end("{\"asyncapi\":\"3.0.0\",\"info\":{\"title\":\"events\"}}");
            case "/q/health/ready" -> request.response().end("{}");
            default -> request.response().setStatusCode(404).end();
        }
    }

    private static void echo(HttpServerRequest request, Buffer body) {
        JsonObject headers = new JsonObject();
        request.headers().forEach((name, value) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), value));
        request.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Server", "secret/1.0")
                .putHeader("Connection", "x-hop")
                .putHeader("X-Hop", "only to the next")
                .end(new JsonObject()
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("headers", headers)
                        .put("length", body.length())
                        .encode());
    }

    /** Writes {@code n} rows of 100 bytes as fast as the reader takes them. */
    private static void rows(HttpServerRequest request, long n) {
        String row = "x".repeat(99) + "\n";
        Buffer block = Buffer.buffer(row.repeat(100));
        request.response().setChunked(true);
        long[] left = {n / 100};
        Runnable[] more = new Runnable[1];
        more[0] = () -> {
            while (left[0] > 0 && !request.response().writeQueueFull()) {
                left[0]--;
                request.response().write(block);
            }
            if (left[0] > 0) {
                request.response().drainHandler(v -> more[0].run());
            } else {
                request.response().end();
            }
        };
        more[0].run();
    }

    /** Answers at once, whatever of the body is still to come. */
    private void early(HttpServerRequest request, String name) {
        request.handler(piece -> {});
        request.connection().closeHandler(v -> effects.computeIfAbsent("closed " + name, n -> new AtomicInteger())
                .incrementAndGet());
        request.response().setStatusCode(409).end("{\"code\":\"E-EARLY\"}");
    }

    private static void swallow(HttpServerRequest request) {
        long[] length = {0};
        request.handler(piece -> length[0] += piece.length());
        request.endHandler(v -> request.response().end(Long.toString(length[0])));
    }

    private static void clock(HttpServerRequest request, Buffer body) {
        String to = body.length() == 0
                ? "2026-01-01T00:00:00+08:00"
                : body.toJsonObject().getString("to");
        boolean backwards = to.startsWith("2025");
        request.response()
                .setStatusCode(backwards ? 409 : 200)
                .putHeader("Content-Type", backwards ? "application/problem+json" : "application/json")
                .end((backwards
                                ? new JsonObject().put("code", "E-CLOCK")
                                : new JsonObject().put("now", to).put("fired", 2))
                        .encode());
    }

    private static JsonObject taking(int bytes) {
        return new JsonObject()
                .put("requestBody", new JsonObject())
                .put("responses", new JsonObject())
                .put("x-max-body", bytes);
    }

    private String description() {
        String service = this == FRAGILE ? "arrears" : "reporting";
        JsonObject schema = new JsonObject().put("type", this == FRAGILE ? "integer" : "string");
        JsonObject operation = new JsonObject()
                .put("operationId", "listThings")
                .put(
                        "responses",
                        new JsonObject()
                                .put(
                                        "200",
                                        new JsonObject()
                                                .put("description", "ok")
                                                .put(
                                                        "content",
                                                        new JsonObject()
                                                                .put(
                                                                        "application/json",
                                                                        new JsonObject()
                                                                                .put(
                                                                                        "schema",
                                                                                        new JsonObject()
                                                                                                .put(
                                                                                                        "$ref",
                                                                                                        "#/components/schemas/Thing"))))));
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put(
                        "info",
                        new JsonObject()
                                .put("title", service)
                                .put("version", "1")
                                .put("description", ABOUT_IT))
                .put(
                        "paths",
                        new JsonObject()
                                .put("/api/" + service + "/v1/things/{id}", new JsonObject().put("get", operation))
                                .put(
                                        "/api/" + service + "/v1/small/swallow",
                                        new JsonObject().put("post", taking(50_000)))
                                .put(
                                        "/api/" + service + "/v1/large/swallow",
                                        new JsonObject().put("post", taking(3_000_000)))
                                .put("/elsewhere", new JsonObject().put("get", operation)))
                .put(
                        "components",
                        new JsonObject()
                                .put(
                                        "schemas",
                                        new JsonObject()
                                                .put("Thing", schema)
                                                .put("Problem", new JsonObject().put("type", "object"))))
                .encode();
    }
}
