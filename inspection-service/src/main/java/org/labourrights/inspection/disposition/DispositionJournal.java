package org.labourrights.inspection.disposition;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.journal.JournalFamily;
import org.labourrights.chassis.log.Event;

@ApplicationScoped
class DispositionJournal implements JournalFamily<DispositionEvent> {

    /** Payload of {@code disposition.issued.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Issued(
            String dispositionNo,
            DispositionType type,
            UnifiedSocialCreditCode uscc,
            @Nullable LocalDate dueOn,
            @Nullable UUID findingId,
            List<String> jointAgencyIds) {}

    record Number(String dispositionNo, DispositionType type) {}

    @Override
    public Class<DispositionEvent> steps() {
        return DispositionEvent.class;
    }

    @Override
    public Optional<Event> entry(DispositionEvent step) {
        return Optional.of(
                switch (step) {
                    case DispositionEvent.Issued issued ->
                        of("disposition.issued.v1", step, told(issued.disposition()));
                    case DispositionEvent.Completed done ->
                        of("disposition.completed.v1", step, number(done.disposition()))
                                .internal();
                    case DispositionEvent.Withdrawn back ->
                        of("disposition.withdrawn.v1", step, number(back.disposition()))
                                .withReason(back.reason())
                                .internal();
                });
    }

    private static Event of(String type, DispositionEvent step, Object payload) {
        DispositionEvent.Facts facts = step.disposition();
        return Event.of(type, facts.dispositionNo(), facts.divisionPath(), payload)
                .withUscc(facts.uscc().value());
    }

    private static Issued told(DispositionEvent.Facts facts) {
        return new Issued(
                facts.dispositionNo(),
                facts.type(),
                facts.uscc(),
                facts.dueOn(),
                facts.findingId(),
                facts.jointAgencyIds());
    }

    private static Number number(DispositionEvent.Facts facts) {
        return new Number(facts.dispositionNo(), facts.type());
    }
}
