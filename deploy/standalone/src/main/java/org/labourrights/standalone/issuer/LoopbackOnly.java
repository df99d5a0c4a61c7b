package org.labourrights.standalone.issuer;

import java.util.regex.Pattern;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.jspecify.annotations.Nullable;

/**
 * Lets programs and pages of this machine ask for tokens and nobody else. A page from elsewhere that is open in a browser
 * here reaches the port too: it gives itself away by its origin, or, having turned its own name to this machine, by the
 * host that it asks for.
 */
final class LoopbackOnly extends Dispatcher {

    private static final Pattern HOST = Pattern.compile("(localhost|127[.]0[.]0[.]1|\\[::1])(:\\d{1,5})?");
    private static final Pattern ORIGIN = Pattern.compile("https?://" + HOST.pattern());
    private static final String REFUSED = "{\"error\":\"access_denied\",\"error_description\":"
            + "\"the development issuer serves this machine alone (仅限本机访问)\"}";

    private final Dispatcher issuer;

    LoopbackOnly(Dispatcher issuer) {
        this.issuer = issuer;
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
        return isLocal(request.getHeader("Host"), request.getHeader("Origin"))
                ? issuer.dispatch(request)
                : new MockResponse()
                        .setResponseCode(403)
                        .setHeader("Content-Type", "application/json;charset=UTF-8")
                        .setBody(REFUSED);
    }

    /** A program sends no origin; a page always does, {@code null} when it hides where it is from. */
    static boolean isLocal(@Nullable String host, @Nullable String origin) {
        return host != null
                && HOST.matcher(host).matches()
                && (origin == null || ORIGIN.matcher(origin).matches());
    }
}
