package org.labourrights.probe.hearing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears of a hearing before anybody reads of it. */
@ApplicationScoped
class HearingListener {

    static final List<UUID> HEARD = new CopyOnWriteArrayList<>();

    void hear(@Observes @Priority(1) HearingStep step) {
        HEARD.add(step.hearing().id());
    }
}
