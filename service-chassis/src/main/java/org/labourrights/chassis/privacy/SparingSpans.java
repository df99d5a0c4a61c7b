package org.labourrights.chassis.privacy;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Keeps personal data out of traces: nothing of the path, the query, or of where the caller is. What was called is told by
 * the route, of which the name of a file or the telephone number in a search is no part. What instrumentation has set cannot
 * be taken away again, so it is overwritten.
 */
@Singleton
class SparingSpans implements SpanProcessor {

    private static final List<AttributeKey<String>> NEVER = List.of(
            AttributeKey.stringKey("url.path"),
            AttributeKey.stringKey("url.query"),
            AttributeKey.stringKey("url.full"),
            AttributeKey.stringKey("client.address"),
            AttributeKey.stringKey("network.peer.address"),
            AttributeKey.stringKey("user_agent.original"));
    private static final String NOTHING = "-";

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        for (AttributeKey<String> key : NEVER) {
            if (span.getAttribute(key) != null) {
                span.setAttribute(key, NOTHING);
            }
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // Everything is done at the start: an ended span can no longer be changed.
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
