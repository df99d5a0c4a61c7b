package org.labourrights.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.journal.JournalFamily;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.time.ClockSource;

@ApplicationScoped
class RectificationJournal implements JournalFamily<RectificationEvent> {

    /** Payload of {@code rectification.verified.v1}. */
    record Verified(
            String rectificationNo,
            UnifiedSocialCreditCode uscc,
            List<UUID> findingIds,
            String result,
            LocalDate verifiedOn) {}

    record Number(String rectificationNo) {}

    @Override
    public Class<RectificationEvent> steps() {
        return RectificationEvent.class;
    }

    @Override
    public Optional<Event> entry(RectificationEvent step) {
        return Optional.of(
                switch (step) {
                    case RectificationEvent.Ordered ordered -> inside("rectification.ordered.v1", ordered);
                    case RectificationEvent.Begun begun -> inside("rectification.begun.v1", begun);
                    case RectificationEvent.Submitted submitted -> inside("rectification.submitted.v1", submitted);
                    case RectificationEvent.Verified verified ->
                        of("rectification.verified.v1", verified, told(verified));
                    case RectificationEvent.Extended extended ->
                        inside("rectification.extended.v1", extended).withReason(extended.reason());
                    case RectificationEvent.Escalated escalated -> inside("rectification.escalated.v1", escalated);
                    case RectificationEvent.Withdrawn back ->
                        inside("rectification.withdrawn.v1", back).withReason(back.reason());
                });
    }

    private static Event inside(String type, RectificationEvent step) {
        return of(type, step, new Number(step.rectification().rectificationNo()))
                .internal();
    }

    private static Event of(String type, RectificationEvent step, Object payload) {
        RectificationEvent.Facts facts = step.rectification();
        return Event.of(type, facts.rectificationNo(), facts.divisionPath(), payload)
                .withUscc(facts.uscc().value());
    }

    private static Verified told(RectificationEvent.Verified verified) {
        RectificationEvent.Facts facts = verified.rectification();
        return new Verified(
                facts.rectificationNo(),
                facts.uscc(),
                facts.findingIds(),
                verified.passed() ? "PASSED" : "FAILED",
                LocalDate.ofInstant(verified.at(), ClockSource.ZONE));
    }
}
