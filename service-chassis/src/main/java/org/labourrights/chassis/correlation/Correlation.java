package org.labourrights.chassis.correlation;

import io.opentelemetry.api.trace.Span;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** What the current request, job or consumed event belongs to; written to every event, log line and problem that it causes. */
@RequestScoped
public class Correlation {

    /** Name of the id in the log. */
    static final String LOGGED = "correlationId";

    private static final String TRACED = "labourrights.correlation_id";

    private @Nullable String correlationId;
    private @Nullable String causationId;

    /** Takes over the ids of what started the current work; an id that cannot be taken over is replaced. */
    public void continueFrom(@Nullable String correlation, @Nullable String causation) {
        this.causationId = causation;
        begin(RequestId.of(correlation));
    }

    /** Id shared by everything that one outer call set off; made up when the caller brought none. */
    public String correlationId() {
        return correlationId == null ? begin(RequestId.of(null)) : correlationId;
    }

    /** Id of the event that directly caused the current work. */
    public @Nullable String causationId() {
        return causationId;
    }

    private String begin(String id) {
        correlationId = id;
        MDC.put(LOGGED, id);
        Span.current().setAttribute(TRACED, id);
        return id;
    }

    /** Threads of jobs go on to other work. */
    @PreDestroy
    void end() {
        if (correlationId != null) {
            MDC.remove(LOGGED);
        }
    }
}
