package org.labourrights.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import java.lang.reflect.Proxy;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FetchedTest {

    private static final long HELD_UP_MILLIS = 300;

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aCallerThatIsHeldUpStillGetsAnAnswerFasterThanItself() throws Exception {
        int port = vertx.createHttpServer()
                .requestHandler(request -> request.response().setStatusCode(201).end("here it is"))
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS)
                .actualPort();
        Future<HttpClientRequest> connected = vertx.createHttpClient().request(HttpMethod.GET, port, "localhost", "/");

        Fetched answer = Fetched.by(holdingUp(connected), HttpClientRequest::send)
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.contentType()).isEmpty();
        assertThat(answer.body().toString()).isEqualTo("here it is");
    }

    /** The same future, but whoever adds a step to it goes on only a while later, as on a machine under load. */
    @SuppressWarnings("unchecked")
    private static <T> Future<T> holdingUp(Future<T> future) {
        return (Future<T>) Proxy.newProxyInstance(
                FetchedTest.class.getClassLoader(), new Class<?>[] {Future.class}, (proxy, method, args) -> {
                    Object answer = method.invoke(future, args);
                    Thread.sleep(HELD_UP_MILLIS);
                    return answer;
                });
    }
}
