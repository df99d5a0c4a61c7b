package org.labourrights.edge;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Keeps personal data out of traces: of the path at most its template, and nothing of the query or of where the caller is.
 * The name of a file and the telephone number in a search are no part of a route. What instrumentation has set cannot be
 * taken away again, so it is overwritten.
 */
@Singleton
class SparingSpans implements SpanProcessor {

    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");
    private static final List<AttributeKey<String>> NEVER = List.of(
            AttributeKey.stringKey("url.query"),
            AttributeKey.stringKey("url.full"),
            AttributeKey.stringKey("client.address"),
            AttributeKey.stringKey("network.peer.address"),
            AttributeKey.stringKey("user_agent.original"));
    private static final String NOTHING = "-";

    private final SpanPaths paths;

    SparingSpans(Instance<SpanPaths> paths) {
        this.paths = paths.isResolvable() ? paths.get() : unknown -> Optional.empty();
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        String path = span.getAttribute(PATH);
        if (path != null) {
            span.setAttribute(PATH, paths.template(path).orElse(NOTHING));
        }
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
