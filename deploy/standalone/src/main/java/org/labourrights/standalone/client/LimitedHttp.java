package org.labourrights.standalone.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls that end, one way or the other, within a limit. The limit that a request itself carries ends with the head of the
 * answer: a body that stops coming would be waited for without end.
 */
final class LimitedHttp {

    private final HttpClient http;
    private final Duration limit;

    /** @param limit for a whole call, from the connection to the last byte of the answer */
    LimitedHttp(Duration limit) {
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        this.limit = limit;
    }

    /** @throws UncheckedIOException naming the call when the answer is not there in time, or never */
    HttpResponse<String> send(HttpRequest request) {
        CompletableFuture<HttpResponse<String>> call = http.sendAsync(request, BodyHandlers.ofString());
        try {
            return call.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            IOException why =
                    failed.getCause() instanceof IOException broken ? broken : new IOException(failed.getCause());
            throw new UncheckedIOException(named(request) + ": " + why, why);
        } catch (TimeoutException late) {
            call.cancel(true);
            String why = named(request) + " did not answer in full within " + limit.toSeconds() + " s";
            throw new UncheckedIOException(new HttpTimeoutException(why));
        } catch (InterruptedException ended) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in " + named(request), ended);
        }
    }

    private static String named(HttpRequest request) {
        return request.method() + " " + request.uri();
    }
}
