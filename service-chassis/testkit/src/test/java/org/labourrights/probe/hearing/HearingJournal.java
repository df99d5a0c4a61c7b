package org.labourrights.probe.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.labourrights.chassis.journal.JournalFamily;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.time.timer.TimerRequest;

@ApplicationScoped
class HearingJournal implements JournalFamily<HearingStep> {

    @Override
    public Class<HearingStep> steps() {
        return HearingStep.class;
    }

    @Override
    public Optional<Event> entry(HearingStep step) {
        return switch (step) {
            case HearingStep.Asked asked -> Optional.of(of("hearing.asked.v1", asked.hearing()));
            case HearingStep.Decided decided ->
                Optional.of(of("hearing.decided.v1", decided.hearing()).withReason("heard"));
            case HearingStep.Executed executed -> Optional.of(of("hearing.executed.v1", executed.hearing()));
            case HearingStep.Noted noted -> Optional.empty();
        };
    }

    @Override
    public List<TimerRequest> timers(HearingStep step) {
        return step instanceof HearingStep.Decided decided
                ? List.of(new TimerRequest(
                        HearingReminder.KIND,
                        decided.hearing().id(),
                        "SEND",
                        decided.at().plus(Duration.ofDays(1)),
                        decided.hearing().divisionPath(),
                        null))
                : List.of();
    }

    private static Event of(String type, Hearing hearing) {
        return Event.of(type, hearing.number(), hearing.divisionPath(), Map.of("hearingNo", hearing.number()))
                .withUscc(hearing.uscc().value())
                .internal();
    }
}
