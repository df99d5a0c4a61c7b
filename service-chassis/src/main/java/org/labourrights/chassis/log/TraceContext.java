package org.labourrights.chassis.log;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Carries a trace over a stored row: what is done later belongs to the trace of what caused it. */
@ApplicationScoped
public class TraceContext {

    private static final Pattern W3C = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

    private final OpenTelemetry telemetry;

    TraceContext(OpenTelemetry telemetry) {
        this.telemetry = telemetry;
    }

    /** The running span as W3C {@code traceparent}, or null when nothing is traced. */
    public @Nullable String current() {
        SpanContext span = Span.current().getSpanContext();
        if (!span.isValid()) {
            return null;
        }
        return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                + span.getTraceFlags().asHex();
    }

    /** Runs work in a span of its own that continues {@code traceparent}; one that is malformed is ignored. */
    public <T> T continued(@Nullable String traceparent, String spanName, SpanKind kind, Supplier<T> work) {
        var span = telemetry
                .getTracer("labourrights")
                .spanBuilder(spanName)
                .setParent(parent(traceparent))
                .setSpanKind(kind)
                .startSpan();
        try (Scope open = span.makeCurrent()) {
            return work.get();
        } catch (RuntimeException | Error e) {
            span.setStatus(StatusCode.ERROR, e.getClass().getSimpleName());
            throw e;
        } finally {
            span.end();
        }
    }

    private static Context parent(@Nullable String traceparent) {
        var parts = W3C.matcher(traceparent == null ? "" : traceparent);
        if (!parts.matches()) {
            return Context.root();
        }
        var remote = SpanContext.createFromRemoteParent(
                parts.group(1), parts.group(2), TraceFlags.fromHex(parts.group(3), 0), TraceState.getDefault());
        return Context.root().with(Span.wrap(remote));
    }
}
