package org.labourrights.edge;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/**
 * What becomes of a request body that nobody wants. Closing the connection at once would reset it, and the caller would
 * lose the answer with it; so the rest is read and dropped for a moment, and only then is the connection closed.
 */
public final class Discard {

    private static final long LINGER_MILLIS = 1_000;
    private static final long LINGER_BYTES = 4L << 20;

    private Discard() {}

    /** @param sent the whole answer is on its way to the caller */
    public static void rest(HttpServerRequest request, Future<Void> sent) {
        HttpConnection connection = request.connection();
        if (request.version() == HttpVersion.HTTP_2) {
            // A stream ends alone: the other requests of the connection go on. An answer that is larger than what the
            // caller takes at once goes out piece by piece, and a stream that is reset loses the pieces to come.
            sent.onComplete(done -> request.response().reset());
            return;
        }
        Vertx vertx = Vertx.currentContext().owner();
        long timer = vertx.setTimer(LINGER_MILLIS, t -> connection.close());
        long[] dropped = {0};
        request.exceptionHandler(gone -> vertx.cancelTimer(timer));
        request.endHandler(v -> {
            vertx.cancelTimer(timer);
            connection.close();
        });
        request.handler(chunk -> {
            dropped[0] += chunk.length();
            if (dropped[0] > LINGER_BYTES) {
                connection.close();
            }
        });
        request.resume();
    }
}
