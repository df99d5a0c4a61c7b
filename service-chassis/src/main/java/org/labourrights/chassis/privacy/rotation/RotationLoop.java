package org.labourrights.chassis.privacy.rotation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.labourrights.chassis.job.Rounds;

/** Does the work of a run, whoever began it, as long as there is some. */
@ApplicationScoped
class RotationLoop {

    private final TurnKeys turn;
    private final RotationConfig config;
    private final Rounds rounds = new Rounds("key-rotation");
    private boolean started;

    RotationLoop(TurnKeys turn, RotationConfig config) {
        this.turn = turn;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            rounds.start(config.every(), config.every(), this::round);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }

    private void round() {
        if (config.atStart() && !started) {
            turn.startByItself();
            started = true;
        }
        try {
            while (turn.step() == TurnKeys.Step.MOVED) {
                Thread.sleep(config.pause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
