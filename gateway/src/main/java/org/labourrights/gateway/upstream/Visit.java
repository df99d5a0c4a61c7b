package org.labourrights.gateway.upstream;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one exchange holds at its service: a place, one among those that stream if it streams, and leave of the breaker. */
final class Visit {

    /** What a call says about its service. */
    enum Verdict {
        SUCCEEDED,
        FAILED,
        NONE
    }

    private final Upstream upstream;
    private final Places streams;
    private final String holder;
    private boolean entered;
    private boolean streamed;
    private Breaker.@Nullable Permit permit;

    /** @param open whether the caller has no token */
    Visit(Upstream upstream, String holder, boolean open) {
        this.upstream = upstream;
        this.streams = open ? upstream.openStreams() : upstream.streams();
        this.holder = holder;
    }

    /** Takes a place; false if none is left for this holder. */
    boolean enter(boolean streaming) {
        if (streaming && !streams.enter(holder, 1)) {
            return false;
        }
        streamed = streaming;
        entered = upstream.calls().enter(holder, 1);
        if (streamed && !entered) {
            streams.leave(holder, 1);
        }
        return entered;
    }

    /** Asks for one call; a body that streams is no probe, for its caller says how long it lasts. */
    boolean permitted() {
        Optional<Breaker.Permit> given = upstream.breaker().permit(!streamed);
        permit = given.orElse(null);
        return given.isPresent();
    }

    /** Says how the permitted call ended; only the first time counts. */
    void settle(Verdict verdict) {
        Breaker.Permit given = permit;
        if (given != null) {
            permit = null;
            switch (verdict) {
                case SUCCEEDED -> given.answered();
                case FAILED -> given.failed();
                case NONE -> given.withdrawn();
            }
        }
    }

    /** Gives everything back; called once. */
    void end(Verdict verdict) {
        if (entered) {
            upstream.calls().leave(holder, 1);
            if (streamed) {
                streams.leave(holder, 1);
            }
        }
        settle(verdict);
    }
}
