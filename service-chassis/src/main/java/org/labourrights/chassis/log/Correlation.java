package org.labourrights.chassis.log;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** What the current request or consumed event belongs to; written to every event that it causes. */
@RequestScoped
public class Correlation {

    private @Nullable String correlationId;
    private @Nullable String causationId;

    /** Takes over the ids of what started the current work. */
    public void continueFrom(@Nullable String correlation, @Nullable String causation) {
        this.correlationId = correlation;
        this.causationId = causation;
    }

    /** Id shared by everything that one outer call set off; made up when the caller brought none. */
    public String correlationId() {
        if (correlationId == null) {
            correlationId = Ids.next().toString();
        }
        return correlationId;
    }

    /** Id of the event that directly caused the current work. */
    public @Nullable String causationId() {
        return causationId;
    }
}
