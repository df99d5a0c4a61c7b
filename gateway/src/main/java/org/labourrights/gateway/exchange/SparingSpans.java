package org.labourrights.gateway.exchange;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Keeps personal data out of traces: in place of the path its template, and nothing of the query or of where the caller
 * is. What instrumentation has set cannot be taken away again, so it is overwritten.
 */
@Singleton
class SparingSpans implements SpanProcessor {

    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");
    private static final AttributeKey<String> FULL = AttributeKey.stringKey("url.full");
    private static final List<AttributeKey<String>> NEVER = List.of(
            AttributeKey.stringKey("url.query"),
            AttributeKey.stringKey("client.address"),
            AttributeKey.stringKey("network.peer.address"),
            AttributeKey.stringKey("user_agent.original"));
    private static final String NOTHING = "-";

    private final PathTemplates templates;

    SparingSpans(PathTemplates templates) {
        this.templates = templates;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        String path = span.getAttribute(PATH);
        if (path != null) {
            span.setAttribute(PATH, templates.find(path).orElse(NOTHING));
        }
        String full = span.getAttribute(FULL);
        if (full != null) {
            span.setAttribute(FULL, NOTHING);
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
