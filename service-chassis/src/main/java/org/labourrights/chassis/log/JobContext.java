package org.labourrights.chassis.log;

import io.quarkus.arc.Arc;
import java.util.function.Supplier;

/** Gives a background job the request context that beans of a request need. */
public final class JobContext {

    private JobContext() {}

    /** Runs the job in a request context of its own, or in the one that is there. */
    public static <T> T call(Supplier<T> job) {
        var context = Arc.container().requestContext();
        if (context.isActive()) {
            return job.get();
        }
        context.activate();
        try {
            return job.get();
        } finally {
            context.terminate();
        }
    }
}
