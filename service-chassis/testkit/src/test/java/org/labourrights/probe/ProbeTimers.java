package org.labourrights.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;

/** Timers of the probe: kinds that work, fail, fail for a time, or fail as a whole. */
final class ProbeTimers {

    private ProbeTimers() {}

    @ApplicationScoped
    static class Counting implements TimerHandler {

        static final String KIND = "probe.count";

        /** The firing that kills its replica; negative: none. */
        static final AtomicInteger DEADLY = new AtomicInteger(-1);

        static final CountDownLatch END_OF_TEST = new CountDownLatch(1);

        private final Effects effects;
        private final Clock clock;

        Counting(Effects effects, Clock clock) {
            this.effects = effects;
            this.clock = clock;
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void fire(FiredTimer timer) {
            effects.add(timer.id(), timer.rung() + " at " + clock.instant().getEpochSecond());
            effects.add(timer.subject(), timer.rung());
            if (DEADLY.getAndDecrement() == 0) {
                effects.die(END_OF_TEST);
            }
        }
    }

    @ApplicationScoped
    static class Poison implements TimerHandler {

        static final String KIND = "probe.poison";

        private final Effects effects;

        Poison(Effects effects) {
            this.effects = effects;
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void fire(FiredTimer timer) {
            effects.add(timer.subject(), "never seen: " + timer.rung());
            if (timer.rung().equals("error")) {
                throw new NoClassDefFoundError("poison of a person's name");
            }
            throw new IllegalStateException("poison of a person's name");
        }
    }

    /** While it is broken, the rung {@code stubborn} fails. */
    @ApplicationScoped
    static class Stubborn implements TimerHandler {

        static final String KIND = "probe.stubborn";

        static final AtomicBoolean BROKEN = new AtomicBoolean();

        private final Effects effects;

        Stubborn(Effects effects) {
            this.effects = effects;
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void fire(FiredTimer timer) {
            effects.add(timer.subject(), timer.rung());
            if (timer.rung().equals("stubborn") && BROKEN.get()) {
                throw new IllegalStateException("on purpose");
            }
        }
    }

    /** Leaves an event behind. */
    @ApplicationScoped
    static class Signing implements TimerHandler {

        static final String KIND = "probe.signing";

        private final EventLog log;

        Signing(EventLog log) {
            this.log = log;
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void fire(FiredTimer timer) {
            log.append(Event.of("probe.signed.v1", timer.subject(), timer.divisionPath(), Map.of()));
        }
    }

    /** Three links, each scheduled by the one before; the second fails while {@link Stubborn} is broken. */
    @ApplicationScoped
    static class Chain implements TimerHandler {

        static final String KIND = "probe.chain";

        private final Effects effects;
        private final Timers timers;

        Chain(Effects effects, Timers timers) {
            this.effects = effects;
            this.timers = timers;
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void fire(FiredTimer timer) {
            effects.add(timer.subject(), timer.rung());
            if (timer.rung().equals("2") && Stubborn.BROKEN.get()) {
                throw new IllegalStateException("on purpose");
            }
            timers.scheduleAll(goesOn(timer));
        }

        @Override
        public List<TimerRequest> goesOn(FiredTimer setAside) {
            int link = Integer.parseInt(setAside.rung());
            return link == 3
                    ? List.of()
                    : List.of(new TimerRequest(
                            KIND,
                            setAside.subject(),
                            Integer.toString(link + 1),
                            setAside.dueAt().plusSeconds(1),
                            setAside.divisionPath(),
                            null));
        }
    }

    /** Several share a transaction; one whose rung says so ends in an error. */
    @ApplicationScoped
    static class Together implements TimerHandler {

        static final String KIND = "probe.together";

        private final Effects effects;

        Together(Effects effects) {
            this.effects = effects;
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public int together() {
            return 10;
        }

        @Override
        public void fire(FiredTimer timer) {
            effects.add(timer.subject(), timer.rung());
            if (timer.rung().equals("error")) {
                throw new StackOverflowError("on purpose");
            }
        }
    }

    /** Does several things in one firing; one of them always fails. */
    @ApplicationScoped
    static class Batch implements TimerHandler {

        static final String KIND = "probe.batch";

        private final Effects effects;

        Batch(Effects effects) {
            this.effects = effects;
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void fire(FiredTimer timer) {
            effects.add(timer.subject(), timer.rung());
            if (timer.rung().contains("poison")) {
                throw new IllegalStateException("poison among others");
            }
        }

        static UUID subjectOf(UUID batch, String part) {
            return UUID.nameUUIDFromBytes((batch + part).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public List<TimerRequest> instead(FiredTimer failed) {
            return Stream.of(failed.rung().split(","))
                    .filter(part -> !part.equals(failed.rung()))
                    .map(part -> new TimerRequest(
                            KIND, subjectOf(failed.subject(), part), part, failed.dueAt(), failed.divisionPath(), null))
                    .toList();
        }
    }
}
