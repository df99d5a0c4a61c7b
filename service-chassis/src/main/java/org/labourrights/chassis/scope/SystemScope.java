package org.labourrights.chassis.scope;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets a job or an event consumer see the whole country, for the length of one call and with a reason that is logged.
 *
 * <p>Inside a running transaction the floor is widened for the call and closed again after it; what the call wrote is
 * flushed while the floor is wide.
 */
@ApplicationScoped
public class SystemScope {

    private static final Logger LOG = Logger.getLogger(SystemScope.class);

    private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();

    private final ScopeFloor floor;

    SystemScope(ScopeFloor floor) {
        this.floor = floor;
    }

    static @Nullable Caller current() {
        return CURRENT.get();
    }

    /**
     * Runs the work as the service itself.
     *
     * @param why what is done, a short constant such as {@code timer-sweep}; becomes the subject {@code system:<why>}
     */
    public <T extends @Nullable Object> T call(String why, Supplier<T> work) {
        LOG.debugf("System scope: %s", why);
        Caller outer = CURRENT.get();
        CURRENT.set(Caller.system(why));
        try {
            return floor.within(work);
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
            floor.restore();
        }
    }

    /** As {@link #call}, for work that answers nothing. */
    public void run(String why, Runnable work) {
        call(why, () -> {
            work.run();
            return "";
        });
    }
}
