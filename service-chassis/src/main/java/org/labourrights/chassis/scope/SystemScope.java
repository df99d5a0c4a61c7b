package org.labourrights.chassis.scope;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets a job or an event consumer see the whole country, for the length of one call and with a reason that is logged.
 *
 * <p>What may be seen and who acts are two things: work that a person's call leads to reaches beyond the person's divisions,
 * and is still signed by the person, see {@link CurrentCaller#actor()}. Only work {@link #inOwnName} is not.
 *
 * <p>Inside a running transaction the floor is widened for the call and closed again after it; what the call wrote is
 * flushed while the floor is wide.
 */
@ApplicationScoped
public class SystemScope {

    private static final Logger LOG = Logger.getLogger(SystemScope.class);

    private static final ThreadLocal<Opened> CURRENT = new ThreadLocal<>();

    private final ScopeFloor floor;

    SystemScope(ScopeFloor floor) {
        this.floor = floor;
    }

    /**
     * A scope that is open on this thread.
     *
     * @param inOwnName whether the log names the service, whoever called
     */
    record Opened(Caller caller, boolean inOwnName) {}

    static @Nullable Opened current() {
        return CURRENT.get();
    }

    /**
     * Runs the work with the reach of the service itself; the log names who called, if somebody did.
     *
     * @param why what is done, a short constant such as {@code timer-sweep}; becomes the subject {@code system:<why>}
     */
    public <T extends @Nullable Object> T call(String why, Supplier<T> work) {
        Opened outer = CURRENT.get();
        return open(new Opened(Caller.system(why), outer != null && outer.inOwnName()), outer, work);
    }

    /**
     * As {@link #call}, and the log names the service even when a person called: for jobs, which act for nobody, and for
     * people whose name must stand nowhere, such as a worker who reports an employer. Holds for all work inside.
     */
    public <T extends @Nullable Object> T inOwnName(String why, Supplier<T> work) {
        return open(new Opened(Caller.system(why), true), CURRENT.get(), work);
    }

    private <T extends @Nullable Object> T open(Opened scope, @Nullable Opened outer, Supplier<T> work) {
        LOG.debugf("System scope: %s", scope.caller().subject());
        CURRENT.set(scope);
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
