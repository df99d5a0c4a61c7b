package org.labourrights.inspection.credit;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.journal.JournalFamily;
import org.labourrights.chassis.log.Event;

/** Keeps who was asked for what, and what was answered. */
@ApplicationScoped
class MeasureJournal implements JournalFamily<MeasureStep> {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            UUID recordId,
            String agencyId,
            MeasurePurpose purpose,
            String measure,
            @Nullable MeasureResult result,
            @Nullable String explanation) {}

    @Override
    public Class<MeasureStep> steps() {
        return MeasureStep.class;
    }

    @Override
    public Optional<Event> entry(MeasureStep step) {
        String type =
                switch (step) {
                    case MeasureStep.Asked asked -> "credit.measure.asked.v1";
                    case MeasureStep.Answered answered -> "credit.measure.answered.v1";
                    case MeasureStep.Lifted lifted -> "credit.measure.lifted.v1";
                };
        CreditMeasure it = step.of();
        return Optional.of(Event.of(
                        type,
                        it.id(),
                        it.divisionPath(),
                        new Told(
                                it.recordId(),
                                it.agencyId(),
                                it.purpose(),
                                it.measure(),
                                it.result().orElse(null),
                                it.explanation().orElse(null)))
                .withUscc(it.uscc().value())
                .internal());
    }
}
